package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.SectionNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section in which the next item stands. A known one stays open over those within it that nobody knows: 灵活就业 over 各地动态. */
final class OpenSection {
    private final SectionNames known;
    private final Contents contents;
    private @Nullable Row knownRow;
    private String name = "";

    OpenSection(SectionNames known, Contents contents) {
        this.known = known;
        this.contents = contents;
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
        knownRow = !row.glued && known.has(row.text) ? row : null;
    }

    /** @return whether a section stands within the known one: set below it, or right under it, unless it is set alike or listed */
    private boolean isWithin(List<Row> rows, int at) {
        Row row = rows.get(at);
        Row over = knownRow;
        if (over == null || row.glued || known.has(row.text)) return false;
        boolean right = rows.get(at - 1).equals(over) && !areAlike(over, row) && !contents.hasSection(row);
        return right || row.isSetBelow(over);
    }

    /** Two sections of one kind, the first of which is empty. */
    private static boolean areAlike(Row one, Row other) {
        String decoration = Heading.decoration(one.text);
        boolean style = one.line.style().prominent() && one.styleKey().equals(other.styleKey());
        return style || (!decoration.isEmpty() && decoration.equals(Heading.decoration(other.text)));
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
