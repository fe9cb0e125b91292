package bulletins.stream.splitting.outline;

import bulletins.model.Shipped;
import bulletins.stream.splitting.lines.Glyphs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a bulletin's own parts are known: its contents list, notes, credits and imprint. */
public final class Furniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-—–·~\\s]*\\d{1,4}[-—–·~\\s]*|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,4}\\s*/\\s*\\d{1,4}|(?i:page)\\s*\\d{1,4}.{0,10})");
    private static final int LONGEST_IMPRINT = 120;

    private final Words words;
    private final Pattern imprint;
    private final Pattern labelledLink;
    private final Pattern namedLink;
    private final Pattern signature;

    private record Words(
            List<String> contents,
            List<String> notes,
            List<String> credits,
            List<String> boxes,
            List<String> links,
            List<String> further,
            List<String> imprint,
            List<String> signatures,
            List<String> mastheads,
            List<String> empty) {}

    private Furniture(Words words) {
        this.words = words;
        imprint = Pattern.compile("^[（(【\\[—\\-*·\\s]*(?:" + String.join("|", words.imprint) + ").*");
        labelledLink = Pattern.compile("(?:\\d{1,2}\\s*[.．、)）]\\s*)?(?:[（(【\\[]?(?:" + String.join("|", words.links)
                + ")[】\\]]?\\s*[:：]?\\s*)?(https?://[\\x21-\\x7E]+?)[）)】\\]]?");
        namedLink = Pattern.compile("(?:[（(](?=.*[）)]$))?([（(【\\[]?(?:" + String.join("|", words.links)
                + ")[】\\]]?\\s*[:：][^。！？]{2,40}?)[\\s,，;；（(]*(https?://[\\x21-\\x7E]+?)[）)】\\]]?");
        signature = Pattern.compile(".*(?:" + String.join("|", words.signatures) + ").*");
    }

    public static Furniture load() {
        return new Furniture(new Shipped(Furniture.class, "furniture.yaml").yaml(Words.class));
    }

    static boolean isPageNumber(String line) {
        return line.length() < 24 && PAGE_NUMBER.matcher(line).matches();
    }

    /** @return whether the line heads a contents list */
    boolean isContents(String line) {
        return words.contents.contains(Glyphs.folded(line));
    }

    /** @return whether the line heads a part that is no item: a note of the editors, the imprint */
    boolean isNote(String line) {
        String folded = Glyphs.folded(Heading.bare(line));
        return isContents(line) || words.notes.contains(folded);
    }

    /** @return whether what stands left of a bar names who made the text, or a box beside it */
    boolean isCredit(String origin) {
        return words.credits.contains(Glyphs.folded(origin));
    }

    /** @return whether what stands left of a bar heads a box within a text, unless the contents list has it */
    boolean isBox(String origin) {
        return words.boxes.contains(Glyphs.folded(origin));
    }

    /** @return whether words end as such a box is called, as in 江苏做法 */
    boolean endsInBox(String words) {
        return this.words.boxes.stream().anyMatch(words::endsWith);
    }

    boolean isImprint(String line) {
        return line.length() <= LONGEST_IMPRINT && imprint.matcher(line).matches();
    }

    /** @return the url alone where the line is nothing but a url, its number and what it is called, as in {@code 原文链接：http://…}; else the line */
    String withoutLinkLabel(String line) {
        Matcher matcher = labelledLink.matcher(line);
        return matcher.matches() ? matcher.group(1) : line;
    }

    /** @return the two sides of a line that names a link and then gives it, as in {@code 来源：某日报 http://…}; the line alone if it does not */
    List<String> apart(String line) {
        Matcher matcher = namedLink.matcher(line);
        return matcher.matches() ? List.of(matcher.group(1), matcher.group(2)) : List.of(line);
    }

    /** @return whether a line is what stands over links to read on, or before them, as 延伸阅读： */
    boolean isFurtherReading(String line) {
        int colon = line.replace(':', '：').indexOf('：');
        return words.further.contains(Glyphs.folded(Heading.bare(colon < 0 ? line : line.substring(0, colon))));
    }

    /** @return whether a short line signs a text: a newspaper, a reporter */
    boolean isSignature(String line) {
        return signature.matcher(line).matches();
    }

    /** @return whether the line is what to follow a link is called, as 查看原文 */
    boolean isLinkLabel(String line) {
        return words.links.contains(Glyphs.folded(line));
    }

    /** @return whether a line is named as bulletins are */
    boolean isMasthead(String line) {
        return words.mastheads.stream().anyMatch(Heading.bare(line)::endsWith);
    }

    /** @return whether the line says that a section has nothing this time */
    boolean saysNothing(String line) {
        return words.empty.contains(Glyphs.folded(line));
    }
}
