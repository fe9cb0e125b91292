package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Bar;
import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.lines.Line;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line and the part that it plays, as far as the outline has found out. */
final class Row {
    /** Sixty Chinese characters, twice: a title that is longer is a paragraph. */
    private static final int WIDEST_TITLE = 160;

    private static final Pattern ISSUE =
            Pattern.compile("[^，。]{0,20}(?:第\\s*[\\d一二三四五六七八九十]{1,4}\\s*期|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)[^，。]{0,20}");
    /** Nothing but brackets: （某某日报8月29日） */
    private static final Pattern SIGNED = Pattern.compile("[（(\\[【][^（(\\[【]{2,40}[）)\\]】]");

    private static final Pattern TABLE_ROW = Pattern.compile("\\S{1,20}(?:\\s+[+-]?\\d[\\d.,]{0,15}%?){2,20}");

    final Line line;
    final String text;
    final @Nullable Bar bar;
    /** A section's heading that stood at the end of a paragraph. */
    final boolean glued;

    Part part = Part.TEXT;
    Contents.@Nullable Entry entry;
    /** Printed on the next line, and part of this one's title. */
    String more = "";

    private @Nullable Similarity similarity;

    enum Part {
        TEXT,
        URL,
        SECTION,
        ITEM,
        /** Joined to the title above. */
        TITLE_GOES_ON,
        /** Neither text nor heading: a line of the next issue's front. */
        NOTHING
    }

    Row(Line line) {
        this(line, false);
    }

    private Row(Line line, boolean glued) {
        this.line = line;
        this.text = line.text();
        this.bar = Bar.of(text);
        this.glued = glued;
    }

    static Row glued(Line line) {
        return new Row(line, true);
    }

    boolean isHeading() {
        return part == Part.SECTION || part == Part.ITEM;
    }

    /** @return whether the line could be a title: short, and no sentence */
    boolean titleLike() {
        return endsTitle() && text.codePoints().filter(Character::isLetter).count() >= 2;
    }

    /** @return whether a text may end here: with a sentence, its source, or the row of a table */
    boolean endsText() {
        return line.mark().closed()
                || Glyphs.endsSentence(text)
                || Furniture.isSource(text)
                || SIGNED.matcher(text).matches()
                || TABLE_ROW.matcher(text).matches();
    }

    /** @return whether the line tells where the text above comes from, as 来源：某报 or （某报8月29日） */
    boolean tellsSource() {
        return Furniture.isSource(text) || (SIGNED.matcher(text).matches() && Furniture.isSignature(text));
    }

    /** @return whether a line of text is what to press is called: 查看原文, 返回目录 */
    boolean leadsAway() {
        return part == Part.TEXT && Furniture.leadsAway(text);
    }

    /** @return whether the line is no heading, whatever it looks like: a note, links to read on, nothing this time */
    boolean isAside() {
        return leadsAway() || Furniture.isNote(text) || Furniture.isFurtherReading(text) || Furniture.saysNothing(text);
    }

    /** @return whether the line is little more than the number or the day of an issue */
    boolean tellsIssue() {
        return ISSUE.matcher(text).matches();
    }

    /** @return whether the line could be the last of a title */
    boolean endsTitle() {
        return inTitle() && "；;，,、：:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** @return whether the line could be any part of a title */
    boolean inTitle() {
        return text.length() <= WIDEST_TITLE
                && !Joint.isUrl(text)
                && Glyphs.columns(text) <= WIDEST_TITLE
                && text.indexOf('。') < 0;
    }

    /** @return whether both are entries of one list: after the same bullet, or below one that says that more follows */
    boolean goesOnListing(Row above) {
        char bullet = text.charAt(0);
        int kind = Character.getType(bullet);
        boolean sign = !Character.isLetterOrDigit(bullet)
                && kind != Character.START_PUNCTUATION
                && kind != Character.INITIAL_QUOTE_PUNCTUATION;
        return (sign && above.text.charAt(0) == bullet)
                || "；;：:".indexOf(above.text.charAt(above.text.length() - 1)) >= 0;
    }

    Similarity similarity() {
        Similarity known = similarity;
        if (known == null) {
            known = Similarity.of(Heading.bare(Heading.withoutPage(text)));
            similarity = known;
        }
        return known;
    }

    String styleKey() {
        return line.style().key();
    }

    /** @return whether both are headings, and the other one of a higher level */
    boolean isSetBelow(Row above) {
        int level = above.line.style().level();
        return level > 0 && line.style().level() > level;
    }

    /** @return whether both are lines of one heading, which a line break parts */
    boolean goesOnHeading(Row above) {
        return line.style().level() > 0 && !line.mark().apart() && styleKey().equals(above.styleKey());
    }

    /** @return whether a section's heading at the end of a paragraph stands over {@code below}: an item, or itself again */
    boolean mayBeGluedBefore(Row below) {
        boolean again = below.part == Part.SECTION && below.similarity().to(similarity()) == 1;
        return again || below.part == Part.ITEM;
    }
}
