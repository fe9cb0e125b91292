package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.SectionNames;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The section in which the next item stands. A known one stays open over those within it that nobody knows: 灵活就业 over 各地动态. */
final class OpenSection {
    /** What may be the name of a section, unlike its name in English or the days that it is of. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}、·“”\\s]{2,12}");
    /** So many known sections right over one that nobody knows hold these; a single one has nothing this time. */
    private static final int FEWEST_HOLDERS = 2;

    private final SectionNames known;
    private final Contents contents;
    private final boolean holders;
    private @Nullable Row knownRow;
    private String name = "";

    OpenSection(SectionNames known, Outline outline) {
        this.known = known;
        this.contents = outline.contents();
        List<Row> rows = outline.rows();
        this.holders = IntStream.range(1, rows.size())
                        .filter(at -> isKnown(rows.get(at - 1)) && isUnknown(rows.get(at)))
                        .limit(FEWEST_HOLDERS)
                        .count()
                == FEWEST_HOLDERS;
    }

    private boolean isKnown(Row row) {
        return row.part == Row.Part.SECTION && !row.glued && known.has(row.text);
    }

    private boolean isUnknown(Row row) {
        return row.part == Row.Part.SECTION && !row.glued && !known.has(row.text);
    }

    String name() {
        return name;
    }

    /** A known section that the contents list has, and the text leaves out, begins. */
    void begin(String listed) {
        name = listed;
        knownRow = null;
    }

    void begin(List<Row> rows, int at) {
        Row row = rows.get(at);
        if (isWithin(rows, at)) return;
        name = name(rows, at);
        knownRow = isKnown(row) ? row : null;
    }

    /** @return whether a section stands within the known one: set below it, or right under it, unless that one is empty */
    private boolean isWithin(List<Row> rows, int at) {
        Row row = rows.get(at);
        Row over = knownRow;
        if (over == null || !isUnknown(row)) return false;
        return row.isSetBelow(over) || (rows.get(at - 1).equals(over) && !isBeside(over, row));
    }

    /** @return whether two sections are of one rank, the first of which is empty: both listed, or set alike */
    private boolean isBeside(Row over, Row row) {
        if (contents.hasSection(row)) return true;
        String decoration = Heading.decoration(over.text);
        boolean decorated = !decoration.isEmpty() || over.line.style().prominent();
        boolean alike = decoration.equals(Heading.decoration(row.text))
                && over.styleKey().equals(row.styleKey());
        return alike && (decorated || (NAME.matcher(row.text).matches() && !holders));
    }

    /** A glued heading counts unless it comes again by itself, or the contents list puts the next item elsewhere. */
    private String name(List<Row> rows, int at) {
        Row row = rows.get(at);
        String printed = Heading.bare(Heading.withoutPage(row.text));
        if (!row.glued) return printed;
        Contents.Entry listed = at + 1 < rows.size() ? rows.get(at + 1).entry : null;
        if (listed != null && !listed.section().isEmpty()) return listed.section();
        for (Row later : rows.subList(at + 1, rows.size()))
            if (later.part == Row.Part.SECTION) return later.similarity().to(row.similarity()) == 1 ? name : printed;
        return printed;
    }
}
