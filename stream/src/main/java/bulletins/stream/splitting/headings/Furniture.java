package bulletins.stream.splitting.headings;

import bulletins.model.Shipped;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.text.Letters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a bulletin's own parts are known: its contents list, notes, credits and imprint. */
public final class Furniture {
    /** - 3 -, 第3页 共8页, 3/8, Page 3 of 8. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-—–·~\\s]*\\d{1,4}[-—–·~\\s]*|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,4}\\s*/\\s*\\d{1,4}|(?i:page)\\s*\\d{1,4}.{0,10})");

    private static final int LONGEST_IMPRINT = 120;
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_TOPIC = 4;
    private static final int LONGEST_SOURCE = 60;

    private record Words(
            List<String> contents,
            List<String> notes,
            List<String> credits,
            List<String> boxes,
            List<String> links,
            List<String> taken,
            List<String> further,
            List<String> imprint,
            List<String> signatures,
            List<String> mastheads,
            List<String> topics,
            List<String> empty) {}

    private static final Words WORDS = new Shipped(Furniture.class, "furniture.yaml").yaml(Words.class);
    private static final String SIGNS = "[（(【\\[—\\-*·>＞»→\\s\\p{So}\\x{FE0F}]*";
    private static final Pattern IMPRINT = Pattern.compile("^" + SIGNS + oneOf(WORDS.imprint) + ".*");

    /** 1. 原文链接：https://…, 【链接】https://…; group 1 is the link. */
    private static final Pattern LABELLED_LINK = Pattern.compile("(?:\\d{1,2}\\s*[.．、)）]\\s*)?" + SIGNS + "(?:(?:"
            + oneOf(WORDS.links) + "|" + oneOf(WORDS.further)
            + ")[】\\]]?\\s*[:：]?\\s*)?<?(https?://[\\x21-\\x7E]+?)[）)】\\]>]?");

    private static final Pattern END_LABEL = Pattern.compile("[（(【\\[]?" + oneOf(WORDS.links) + "[】\\])）]?[\\s:：>》]*$");
    private static final Pattern LINK_LABEL = Pattern.compile("(?:附[:：]\\s*)?(?:" + SIGNS + "(?:" + oneOf(WORDS.links)
            + "|" + oneOf(WORDS.further) + ")\\d{0,2}[\\s:：>》】\\]、,，;；/|｜]*+){1,8}");
    private static final Pattern NOTE = Pattern.compile(SIGNS + "编(?:者按|者的话|者语|辑按|前语?)[】）)\\]]?\\s*[:：]?");
    private static final Pattern SOURCE = Pattern.compile(SIGNS + oneOf(WORDS.links) + "[】\\]]?\\s*[:：].*");

    /** ——摘自《某报》6月1日, （据某市网站） */
    private static final Pattern TAKEN = Pattern.compile("(?:[—\\-\\s]*" + oneOf(WORDS.taken)
            + "[^，。！？]{0,8}《[^，。！？]{2,40}|[（(【\\[](?:据|" + oneOf(WORDS.taken) + ")[^，。！？（()）]{2,40}[）)】\\]])");

    private static final Pattern TAKEN_BEHIND = Pattern.compile("[。！？”](?:\\s*[（(](?:据|" + oneOf(WORDS.taken)
            + "|(?:信息)?来源\\s*[:：])[^，。！？（()）]{2,40}[）)]|\\s*——\\s*" + oneOf(WORDS.taken) + "《[^，。！？]{2,40})$");

    /** （原文链接：某报 https://…）, 来源：某报 链接：https://…; group 1 is the label with the name, group 2 the link. */
    private static final Pattern NAMED_LINK = Pattern.compile(
            "(?:[（(](?=.*[）)]$))?([（(【\\[]?" + oneOf(WORDS.links) + "[】\\]]?\\s*[:：][^。！？]{2,40}?)[\\s,，;；（(]*(?:"
                    + oneOf(WORDS.links) + "\\s*[:：]\\s*)?(https?://[\\x21-\\x7E]+?)[）)】\\]]?[，。；、]?");

    private static final Pattern SIGNATURE = Pattern.compile(".*" + oneOf(WORDS.signatures) + ".*");
    private static final String MASTHEADS = oneOf(WORDS.mastheads);
    private static final Pattern KIND = Pattern.compile(".*" + MASTHEADS + ".*");
    /** The name itself, unlike a line that names a kind in passing, as 【内部参考】. */
    private static final Pattern NAME =
            Pattern.compile("[^【\\[（(]*" + MASTHEADS + "[》”]?(?:\\s*(?:[（(第\\d·—-]|(?i:vol|no)[.．\\s]).*)?");

    private static final Pattern ISSUE = Pattern.compile("第\\s*\\d{1,4}\\s*期");

    private Furniture() {}

    private static String oneOf(List<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }

    static boolean isPageNumber(String line) {
        return line.length() < 24 && PAGE_NUMBER.matcher(line).matches();
    }

    /** @return whether the line heads a contents list */
    public static boolean isContents(String line) {
        return WORDS.contents.contains(Letters.of(line));
    }

    /** @return whether the line heads a part that is no item: a note of the editors, the imprint */
    public static boolean isNote(String line) {
        String folded = Letters.of(Heading.bare(line));
        return isContents(line) || WORDS.notes.contains(folded);
    }

    /** @return whether a text is the editors' own, as 编者按：…… */
    public static boolean opensNote(String text) {
        return NOTE.matcher(text).lookingAt();
    }

    /** @return whether what stands left of a bar names who made the text, or a box beside it */
    public static boolean isCredit(String origin) {
        return WORDS.credits.contains(Letters.of(origin));
    }

    /** @return whether what stands left of a bar heads a box within a text, unless the contents list has it */
    public static boolean isBox(String origin) {
        return WORDS.boxes.contains(Letters.of(origin));
    }

    /** @return whether words end as such a box is called, as in 江苏做法 */
    static boolean endsInBox(String words) {
        return WORDS.boxes.stream().anyMatch(words::endsWith);
    }

    public static boolean isImprint(String line) {
        return line.length() <= LONGEST_IMPRINT && IMPRINT.matcher(line).matches();
    }

    /** @return the url alone where the line is nothing but a url, its number and what it is called, as in {@code 原文链接：http://…}; else the line */
    static String withoutLinkLabel(String line) {
        Matcher matcher = LABELLED_LINK.matcher(line);
        return matcher.matches() ? matcher.group(1) : line;
    }

    /** @return a paragraph that bears a link without what its link is called, which stands behind its last sentence */
    static String withoutEndLabel(String line) {
        Matcher label = END_LABEL.matcher(line);
        if (!label.region(Math.max(0, line.length() - LONGEST_LABEL), line.length())
                .find()) return line;
        String text = line.substring(0, label.start()).strip();
        return Glyphs.endsSentence(text) ? text : line;
    }

    /** @return the two sides of a line that names a link and then gives it, as in {@code 来源：某日报 http://…}; the line alone if it does not */
    static List<String> apart(String line) {
        Matcher matcher = NAMED_LINK.matcher(line);
        return matcher.matches() ? List.of(matcher.group(1), matcher.group(2)) : List.of(line);
    }

    /** @return whether a line is what stands over links to read on, or before them, as 延伸阅读： */
    public static boolean isFurtherReading(String line) {
        int colon = line.replace(':', '：').indexOf('：');
        return WORDS.further.contains(Letters.of(Heading.bare(colon < 0 ? line : line.substring(0, colon))));
    }

    /** @return whether a short line signs a text: a newspaper, a reporter */
    public static boolean isSignature(String line) {
        return SIGNATURE.matcher(line).matches();
    }

    /** @return whether the line is what to follow a link is called, as 查看原文 */
    static boolean isLinkLabel(String line) {
        return WORDS.links.contains(Letters.of(line))
                || LINK_LABEL.matcher(line).matches();
    }

    /** @return whether a line is what to press is called: 查看原文, 返回目录 */
    public static boolean leadsAway(String line) {
        return isLinkLabel(line) || isImprint(line);
    }

    /** @return whether a line tells where the text above it comes from */
    public static boolean isSource(String line) {
        return Joint.isUrl(line)
                || (line.length() <= LONGEST_IMPRINT && SOURCE.matcher(line).matches())
                || TAKEN.matcher(line).matches();
    }

    /** @return whether a paragraph tells behind its last sentence where it comes from */
    public static boolean endsInSource(String paragraph) {
        return TAKEN_BEHIND
                .matcher(paragraph.substring(Math.max(0, paragraph.length() - LONGEST_SOURCE)))
                .find();
    }

    /** @return whether the line is a bulletin's name and little else */
    public static boolean isName(String line) {
        return NAME.matcher(line).matches();
    }

    /** @return whether the line is a bulletin's name with the number of an issue, as 就业简报 第33期 */
    static boolean isNumberedName(String line) {
        return isName(line) && ISSUE.matcher(line).find();
    }

    /** @return whether a bulletin's name may as well be that of a section: 数据观察, 各地动态 */
    public static boolean mayNameSection(String line) {
        return line.length() <= LONGEST_TOPIC && WORDS.topics.stream().anyMatch(line::endsWith);
    }

    /** @return whether the line names a kind of bulletin */
    public static boolean namesKind(String line) {
        return KIND.matcher(line).matches();
    }

    /** @return whether the line says that a section has nothing this time */
    public static boolean saysNothing(String line) {
        return WORDS.empty.contains(Letters.of(line));
    }
}
