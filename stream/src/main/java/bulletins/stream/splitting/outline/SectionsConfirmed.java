package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;

/** A section's heading stands over an item, over another section, or is set as sections are; in a text it is a sub-heading. */
final class SectionsConfirmed {
    /** So many lines may stand between a known section and its first item: its name in English, what it holds this time. */
    private static final int MOST_LINES = 3;

    private final List<Row> rows;
    private final Neighbours neighbours;
    private final Contents contents;
    private final SectionNames names;
    private final StyleVotes votes;
    private final int firstItem;

    private SectionsConfirmed(List<Row> rows, Contents contents, SectionNames names, StyleVotes votes) {
        this.rows = rows;
        this.neighbours = new Neighbours(rows);
        this.contents = contents;
        this.names = names;
        this.votes = votes;
        int first = 0;
        while (first < rows.size() && rows.get(first).part != Part.ITEM) first++;
        this.firstItem = first;
    }

    /** Makes text of the others. */
    static void of(List<Row> rows, Contents contents, SectionNames names, StyleVotes votes) {
        SectionsConfirmed confirmed = new SectionsConfirmed(rows, contents, names, votes);
        for (int at = rows.size() - 1; at >= 0; at--)
            if (rows.get(at).part == Part.SECTION && !confirmed.is(at)) rows.get(at).part = Part.TEXT;
    }

    private boolean is(int at) {
        Row row = rows.get(at);
        int next = neighbours.next(at);
        if (row.glued) return next >= 0 && row.mayBeGluedBefore(rows.get(next));
        return next < 0
                || rows.get(next).isHeading()
                || Furniture.saysNothing(rows.get(next).text)
                || (names.has(row.text) && (Furniture.opensNote(rows.get(next).text) || leadsToItem(at)))
                || contents.hasSection(row)
                || (votes.isSections(row.styleKey()) && !isSubHeading(row, rows.get(next)));
    }

    /** @return whether a bold line, as sections are, stands over a text in a bulletin whose items have bars */
    private boolean isSubHeading(Row row, Row below) {
        boolean bold = row.line.style().level() == 0 && !names.has(row.text);
        return bold && votes.mostItemsHaveBars() && !below.titleLike();
    }

    /** @return whether an item stands near below a known section; sentences between make it a part of the text above, if there is one */
    private boolean leadsToItem(int at) {
        int below = neighbours.next(at);
        for (int lines = 0; lines < MOST_LINES && below >= 0; lines++, below = neighbours.next(below)) {
            Row row = rows.get(below);
            if (row.part == Part.ITEM) return true;
            boolean passed = row.part == Part.TEXT && (row.titleLike() || at < firstItem);
            if (!passed) return false;
        }
        return below >= 0 && rows.get(below).part == Part.ITEM;
    }
}
