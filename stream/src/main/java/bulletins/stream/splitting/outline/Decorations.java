package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the sections of a bulletin are numbered or bracketed, which tells those that nobody knows. */
final class Decorations {
    private final List<Row> rows;
    /** Those of rows over items with a bar. */
    private final Set<String> overItems = new HashSet<>();

    Decorations(List<Row> rows) {
        this.rows = rows;
        for (int i = 0; i + 1 < rows.size(); i++)
            if (rows.get(i + 1).bar != null) overItems.add(Heading.decoration(rows.get(i).text));
    }

    /** @return whether a row stands below one that is numbered as others are that stand over items */
    boolean areAbove(int at) {
        if (at == 0 || !Heading.mayBeSectionOver(rows.get(at - 1).text, rows.get(at).text)) return false;
        return overItems.contains(Heading.decoration(rows.get(at - 1).text));
    }

    /** Makes sections of the rows that are set as the known ones; whether they head anything is confirmed later. */
    void makeSections(int longest) {
        Set<String> known = new HashSet<>();
        for (Row row : rows) if (row.part == Part.SECTION) known.add(Heading.decoration(row.text));
        known.remove("");
        for (Row row : rows) {
            boolean like = row.part == Part.TEXT && row.bar == null && row.titleLike() && !row.glued;
            boolean brief = like && Heading.bare(row.text).length() <= longest;
            if (brief && known.contains(Heading.decoration(row.text))) row.part = Part.SECTION;
        }
    }
}
