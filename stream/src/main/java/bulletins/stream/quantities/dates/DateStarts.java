package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;

/** Tells quickly where no date can start, so that the readers are asked only where one may. */
final class DateStarts {
    private static final int LONGEST_NUMBERS = 14;
    private static final String AFTER_NUMBERS = "年月日号季天周星礼个世";
    private static final String JOINS = "-~至到、/.第前三·";
    private static final WordSet WORDS = WordSet.of(
            "今年", "今天", "今日", "今晚", "今晨", "今早", "今后", "去年", "明年", "明天", "明日", "明晚", "明早", "前年", "前天", "前一", "前二", "前两",
            "前三", "前四", "前五", "前六", "前七", "前八", "前九", "前十", "前1", "前2", "前3", "前4", "前5", "前6", "前7", "前8", "前9", "后年",
            "后天", "昨天", "昨日", "昨晚", "昨夜", "上半", "上个", "上月", "上周", "上年", "上季", "上一", "上上", "上星", "上礼", "上世", "下半", "下个",
            "下月", "下周", "下年", "下季", "下一", "下下", "下星", "下礼", "本年", "本月", "本周", "本季", "本星", "本礼", "本世", "这个", "这周", "这星",
            "这月", "这季", "当年", "次年", "翌年", "同年", "最近", "过去", "近", "未来", "接下来", "大前", "大后", "大年", "第一", "第二", "第三", "第四",
            "第1", "第2", "第3", "第4", "年底", "年末", "年初", "月底", "月末", "月初", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期",
            "礼拜", "全年", "半年", "半个", "“十", "‘十", "\"十", "「十", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五", "正月", "腊月", "冬月",
            "农历", "阴历", "闰", "元月", "首季", "大年初", "民国", "两千", "二千", "年中", "今明");

    private DateStarts() {}

    static boolean mayStart(String text, int at) {
        char c = text.charAt(at);
        if (!isNumeral(c)) return WORDS.at(text, at) > 0;
        int end = at;
        while (end < text.length() && end - at < LONGEST_NUMBERS && isInNumbers(text, end)) end++;
        if (end == text.length()) return isPrinted(text, at);
        return AFTER_NUMBERS.indexOf(text.charAt(end)) >= 0 || isPrinted(text, at) || WORDS.at(text, at) > 0;
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
