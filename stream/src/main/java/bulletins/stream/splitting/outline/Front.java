package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;

/** What a bulletin says of itself above all sections and items: its name, number and day. */
record Front(List<Row> rows) {
    /** No longer front has a name that may be a section's; so few rows ask what follows. */
    private static final int LONGEST = 100;

    /**
     * @param next the row below it, -1 where there is none
     * @return whether its words name the bulletin; where other items have sections, 各地动态 over the first ones is theirs
     */
    boolean isName(String words, int next) {
        if (!Furniture.isName(words)) return false;
        boolean overItem = next >= 0 && next <= LONGEST && rows.get(next).part == Part.ITEM;
        boolean section = overItem
                && Furniture.mayNameSection(Heading.bare(words))
                && rows.subList(next, rows.size()).stream().anyMatch(row -> row.part == Part.SECTION);
        return !section;
    }

    /** @return whether the row is the last of the front */
    boolean endsAt(int at) {
        boolean front = rows.get(at).tellsIssue() || Furniture.isName(rows.get(at).text);
        return front && rows.subList(0, at).stream().noneMatch(Row::isHeading);
    }
}
