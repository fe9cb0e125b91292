package bulletins.stream.splitting.headings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a heading without numbers, bullets, brackets and page numbers around them. */
public final class Heading {
    private static final String SIGNS = "[\\p{So}\\x{FE0F}\\x{200D}▶※▪•·＊§→»＞>]+";

    /** （一）, 第3部分, 三、, Part 2, 01动态, 12., 3.2 动态, 4 零工市场开门, ②, 案例三：; not the 12万 or 3.5% that a text begins with. */
    private static final Pattern NUMBER = Pattern.compile("(?U)^(?:(?:" + SIGNS + "\\s*)?+(?:"
            + "[（(【〔\\[]\\s*[一二三四五六七八九十\\d]{1,3}\\s*[)）】〕\\]]"
            + "|第[一二三四五六七八九十\\d]{1,3}(?:部分|章|节|编|篇|板块)"
            + "|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}(?:\\s*[、.．·]|\\s+(?=\\p{IsHan}))"
            + "|(?i:part|no)[\\s.．]*\\d{1,2}\\s*"
            + "|[0０]\\d\\s*(?=\\p{IsHan})"
            + "|\\d{1,2}\\s*(?:[、．)）]|\\.(?!\\d)|[" + Bar.BARS + "](?=\\s*\\p{IsHan}))"
            + "|\\d{1,2}(?:\\.[1-9]\\d?){1,3}\\s+(?!人(?!力|社|民|才)|[万亿元%％倍个版年月日])"
            + "|\\d{1,2}\\s+(?![万亿元%％倍个版年月日人名家条项期届天件户次])(?=\\p{IsHan}{2,16}$)"
            + "|[①-⑳]|\\d\\x{FE0F}?\\x{20E3}"
            + "|(?:动态|要闻|信息|消息|案例)[一二三四五六七八九十\\d]{1,3}(?=[\\s:：])"
            + ")|" + SIGNS + ")\\s*[:：]?\\s*");

    private static final Pattern BRACKETS = Pattern.compile("^[【\\[〔「『［〖<〈]\\s*([^】\\]]+?)\\s*[】\\]〕」』］〗>〉]$");
    private static final Pattern DASHES =
            Pattern.compile("^[—\\-–=＝≡~*#\\s]*(.*?)[—\\-–=＝≡~*#\\p{So}\\x{FE0F}\\s:：]*$");

    /** How many items a section holds: 灵活就业（3条）. */
    private static final Pattern COUNT = Pattern.compile("(?U)\\s*[（(]\\s*\\d{1,2}\\s*[条则篇项个]?\\s*[)）]$");

    /** What a section holds besides: 公益性岗位（含见习岗位）. */
    private static final Pattern ASIDE = Pattern.compile("\\s*[（(][^（()）]{1,16}[)）]$");

    /** 灵 活 就 业 */
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}(?: \\p{IsHan}){1,11}");

    private static final int LONGEST_SECTION = 16;

    private static final Pattern PAGE = Pattern.compile("(?U)(?:[.．…·。\\s]{2,}|[.…·]+\\s*|\\s)\\d{1,3}$");

    /** The patterns take time by the square of what they look at. */
    private static final int LONGEST = 400;

    private static final String ONES = "一二三四五六七八九";

    private Heading() {}

    /** @return the heading's words, as {@code 宏观政策} of {@code 【一、宏观政策】}; what is too long for a heading as it stands */
    public static String bare(String printed) {
        if (printed.length() > LONGEST) return printed;
        String text = COUNT.matcher(unnumbered(printed)).replaceFirst("");
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) text = unnumbered(brackets.group(1));
        Matcher dashes = DASHES.matcher(text);
        return closedUp(dashes.matches() && !dashes.group(1).isEmpty() ? dashes.group(1) : text);
    }

    private static String closedUp(String words) {
        return SPACED.matcher(words).matches() ? words.replace(" ", "") : words;
    }

    /** @return a title without its number or bullet; its brackets stay */
    public static String unnumbered(String printed) {
        String text = printed.strip();
        Matcher number = NUMBER.matcher(text);
        return number.find() && number.end() < text.length()
                ? text.substring(number.end()).strip()
                : text;
    }

    /** @return a title without its number or bullet, and without the brackets that hold all of it */
    static String unbracketed(String printed) {
        String text = unnumbered(printed);
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.matches() ? brackets.group(1) : text;
    }

    public static boolean isNumbered(String printed) {
        return NUMBER.matcher(printed.strip()).find();
    }

    /** @return how a heading is numbered or bracketed, as {@code 一、} or {@code 【】}; empty where it is not */
    public static String decoration(String printed) {
        String text = printed.strip();
        if (BRACKETS.matcher(text).matches()) return text.charAt(0) + text.substring(text.length() - 1);
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) return "";
        return number.group().strip().replaceAll("[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+", "一").replaceAll("(?U)\\d+", "1");
    }

    /** @return the number that a heading bears, 0 where it bears none */
    public static int number(String printed) {
        Matcher number = NUMBER.matcher(printed.strip());
        if (!number.find()) return 0;
        String counted = number.group().replaceAll("(?U)[^一二三四五六七八九十\\d]", "");
        if (counted.matches("(?U)\\d{1,4}")) return Integer.parseInt(counted);
        int ten = counted.indexOf('十');
        if (counted.isEmpty()) return 0;
        if (ten < 0) return ONES.indexOf(counted) + 1;
        int tens = ten == 0 ? 1 : ONES.indexOf(counted.charAt(0)) + 1;
        return tens * 10 + (ten + 1 < counted.length() ? ONES.indexOf(counted.charAt(ten + 1)) + 1 : 0);
    }

    /** @return a heading without what stands in brackets at its end */
    public static String withoutAside(String heading) {
        return ASIDE.matcher(heading).replaceFirst("");
    }

    /** @return an entry of a contents list without the page that it points to */
    public static String withoutPage(String entry) {
        return PAGE.matcher(entry).replaceFirst("").strip();
    }

    /** @return whether a line above an item is as short as the heading of a section, and numbered in another way than the item */
    public static boolean mayBeSectionOver(String above, String item) {
        boolean brief = above.length() <= LONGEST_SECTION && Bar.isTitle(above);
        return brief && isNumbered(above) && !decoration(above).equals(decoration(item));
    }
}
