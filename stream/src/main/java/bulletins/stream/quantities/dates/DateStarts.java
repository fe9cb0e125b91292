package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;

/** Tells quickly where no date can start, so that the readers are asked only where one may. */
final class DateStarts {
    private static final int LONGEST_NUMBERS = 24;
    private static final String AFTER_NUMBERS = "年月日号季天周星礼个世全财学";
    private static final String JOINS = "-~至到、和与及/.第前三·" + ChineseDigits.LIKE_ZERO;
    private static final WordSet WORDS = WordLists.of(DateStarts.class).named("starts");

    private DateStarts() {}

    static boolean mayStart(String text, int at) {
        char c = text.charAt(at);
        if (!isNumeral(c)) return WORDS.at(text, at) > 0 && !isNowadays(text, at);
        int end = at;
        while (end < text.length() && end - at < LONGEST_NUMBERS && isInNumbers(text, end)) end++;
        if (end == text.length()) return isPrinted(text, at);
        return AFTER_NUMBERS.indexOf(text.charAt(end)) >= 0 || isPrinted(text, at) || WORDS.at(text, at) > 0;
    }

    /** The 今 of 如今年产值 belongs to 如今, that of 例如今年 to 今年, the 上 of 加上年初 to 加上; 去年薪20万元 is not 去年 but 年薪. */
    private static boolean isNowadays(String text, int at) {
        if (text.startsWith("去年薪", at) || text.startsWith("加上年", at - 1)) return true;
        boolean after = text.charAt(at) == '今' && at > 0 && text.charAt(at - 1) == '如';
        return after && (at == 1 || "例比譬诸正假".indexOf(text.charAt(at - 2)) < 0);
    }

    private static boolean isInNumbers(String text, int at) {
        char c = text.charAt(at);
        return isNumeral(c) || JOINS.indexOf(c) >= 0;
    }

    /** 2021-08-16, 20210816, 8·16 */
    private static boolean isPrinted(String text, int at) {
        if (text.startsWith("·", at + 1) || text.startsWith("·", at + 2)) return true;
        if (at + 7 > text.length()) return false;
        char separator = text.charAt(at + 4);
        boolean separated = "-/.~至到".indexOf(separator) >= 0 || CompactText.isDigit(separator);
        return "12".indexOf(text.charAt(at)) >= 0 && separated;
    }

    static boolean isNumeral(char c) {
        return CompactText.isDigit(c) || ChineseDigits.value(c) >= 0 || c == '十' || c == '廿' || c == '卅';
    }
}
