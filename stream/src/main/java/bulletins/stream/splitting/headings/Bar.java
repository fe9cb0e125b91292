package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Glyphs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An item's heading as printed with a bar: {@code 江苏常州 | 标题}. */
public record Bar(String origin, String title) {
    static final String BARS = "|｜│丨∣┃¦︱❘‖∥︳❙ǀ▏▕︲〡";
    private static final Pattern SPLIT =
            Pattern.compile("^([^" + BARS + "]{1,40})[" + BARS + "][\\s" + BARS + "]*(.+)$");
    private static final Pattern OPEN = Pattern.compile("^[^" + BARS + "]{1,20}\\s*[" + BARS + "]$");
    private static final Pattern LED = Pattern.compile("^[" + BARS + "][^" + BARS + "]+$");
    /** An item's heading that stands glued to the end of a paragraph. */
    private static final Pattern GLUED =
            Pattern.compile("^(.*[。！？][”’）)》]*)\\s*([^。！？" + BARS + "]{2,24}[" + BARS + "].+)$");
    /** What names of bodies end in. */
    static final String BODIES = "(?:办公室|小组|部门|中心|总队|集团|公司|大学|研究所|智库|[合协学工员]会|[局厅部院委])";

    /** A place, issuer or column: words joined at most by a comma of lists, a dot or brackets. */
    private static final Pattern ORIGIN =
            Pattern.compile("[\\p{IsHan}A-Za-z0-9《][\\p{IsHan}A-Za-z0-9、·/／\\-—&＆+（）()《》“” ]{0,19}"
                    + "|[\\p{IsHan}、 ]{17,38}" + BODIES);

    /** Nothing but the bar tells that it is one: 12 江苏常州 | 标题. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\s+(?=\\p{IsHan})");

    private static final Pattern LETTERS = Pattern.compile(".*[\\p{IsHan}\\p{L}].*");
    /** What a masthead says right of its bar, numbers and dates alone; a title goes on: 第3期家政培训班开班. */
    private static final Pattern ISSUE = Pattern.compile("(?=.*(?:[期刊号月周]|(?i:vol|no)))"
            + "(?:[\\d一二三四五六七八九十年月日号期刊总第周季度上中下半旬至到星天\\s.·/,，()（）—\\-－~～]|(?i:vol|no))+");

    private static final int LONGEST_TITLE = 120;
    /** Characters of a heading, its origin included. */
    static final int LONGEST = LONGEST_TITLE + 40;

    /** @return the two sides, null where the line is not set as an item's heading */
    public static @Nullable Bar of(String line) {
        if (line.length() > LONGEST) return null;
        Matcher split = SPLIT.matcher(Heading.unbracketed(line));
        if (!split.matches()) return null;
        String origin = NUMBER.matcher(Heading.bare(split.group(1).strip())).replaceFirst("");
        String title = split.group(2).strip();
        boolean heading =
                ORIGIN.matcher(origin).matches() && LETTERS.matcher(origin).matches() && isTitle(title);
        if (!heading || Furniture.isCredit(origin) || ISSUE.matcher(title).matches()) return null;
        return new Bar(origin, title);
    }

    static boolean isTitle(String title) {
        char last = title.charAt(title.length() - 1);
        return title.length() <= LONGEST_TITLE
                && "。；;".indexOf(last) < 0
                && title.indexOf('。') < 0
                && LETTERS.matcher(title).matches();
    }

    /** @return whether a line break stands beside the bar of a heading, behind it or before it */
    static boolean isCut(String above, String below) {
        if (above.length() >= 30) return false;
        boolean led = LED.matcher(below).matches() && !Glyphs.endsSentence(above);
        return OPEN.matcher(above).matches() || (led && of(above) == null && of(above + below) != null);
    }

    /** @return where an item's heading begins that is glued to the end of a paragraph, -1 where there is none */
    static int gluedAt(String line) {
        int bar = lastBar(line);
        if (bar < 0 || line.length() - bar > LONGEST_TITLE) return -1;
        int from = Math.max(0, bar - 60);
        Matcher glued = GLUED.matcher(line.substring(from));
        if (!glued.matches()) return -1;
        return of(glued.group(2)) == null ? -1 : from + glued.start(2);
    }

    private static int lastBar(String line) {
        for (int i = line.length() - 1; i >= Math.max(0, line.length() - LONGEST_TITLE); i--)
            if (BARS.indexOf(line.charAt(i)) >= 0) return i;
        return -1;
    }
}
