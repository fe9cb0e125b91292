package bulletins.stream.splitting.lines;

import bulletins.stream.quantities.words.ChineseDigits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole date, with its year, as metadata and title lines write it. */
public final class PrintedDate {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})(?!\\d)");

    /** 二〇二三年五月十二日 */
    private static final Pattern SPELLED =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月)?(?:([一二三四五六七八九十]{1,3})日)?");

    private PrintedDate() {}

    /** @return the text with its dates in figures where they are spelled out */
    public static String inFigures(String text) {
        return SPELLED.matcher(text).replaceAll(date -> {
            String month = date.group(2) == null ? "" : counted(date.group(2)) + "月";
            String day = date.group(3) == null ? "" : counted(date.group(3)) + "日";
            return figures(date.group(1)) + "年" + month + day;
        });
    }

    private static String figures(String numerals) {
        StringBuilder figures = new StringBuilder();
        for (char numeral : numerals.toCharArray()) figures.append(ChineseDigits.value(numeral));
        return figures.toString();
    }

    /** 十二 is 12 and 三十 is 30. */
    private static int counted(String numeral) {
        int ten = numeral.indexOf('十');
        int ones = ten == numeral.length() - 1 ? 0 : ChineseDigits.value(numeral.charAt(numeral.length() - 1));
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : ChineseDigits.value(numeral.charAt(0));
        return tens * 10 + ones;
    }

    /** @return the first whole date in the text */
    public static @Nullable LocalDate in(String text) {
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            LocalDate date = of(found.group(1), found.group(2), found.group(3));
            if (date != null) return date;
        }
        return null;
    }

    /** @return the date, null when there is no such day */
    public static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
