package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items without bars, whose titles stand below the line that tells where the text above them comes from. */
final class SourcedItems {
    /** One text of a bulletin may be signed by chance. */
    private static final int FEWEST = 2;

    private SourcedItems() {}

    /** Makes such titles items, where neither a contents list nor a style of their own tells the items, or where they are set as items are. */
    static void find(List<Row> rows, boolean listed, Wrapping wrapping) {
        StyleVotes votes = StyleVotes.of(rows);
        boolean told = listed || votes.itemsAreProminent();
        boolean behind = !votes.mostItemsHaveBars();
        if (rows.stream().filter(row -> endsInSource(row, behind)).count() < FEWEST) return;
        Row above = null;
        boolean inItem = false;
        for (int at = 0; at + 1 < rows.size(); at++) {
            Row row = rows.get(at);
            boolean set = row.line.style().prominent() && votes.isItems(row.styleKey());
            boolean first = inItem && above != null && endsInSource(above, behind) && (set || !told);
            if (first && isTitle(row, rows.get(at + 1), wrapping)) row.part = Part.ITEM;
            inItem |= row.part == Part.ITEM;
            if (row.part != Part.URL && !isOverText(row, above)) above = row;
        }
    }

    /** A source right below a heading is that of the text which follows. */
    private static boolean isOverText(Row row, @Nullable Row above) {
        return above != null && above.isHeading() && row.tellsSource();
    }

    /** @param behind whether the source may stand behind the last sentence of a paragraph, too */
    private static boolean endsInSource(Row row, boolean behind) {
        return row.part == Part.TEXT && (row.tellsSource() || (behind && Furniture.endsInSource(row.text)));
    }

    private static boolean isTitle(Row row, Row below, Wrapping wrapping) {
        boolean overText = below.part == Part.TEXT && (!below.titleLike() || wrapping.isFull(below.line));
        boolean aside = Furniture.isNote(row.text)
                || Furniture.isFurtherReading(row.text)
                || Furniture.isImprint(row.text)
                || Furniture.isBox(row.text)
                || Furniture.isCredit(row.text)
                || row.tellsSource();
        return row.part == Part.TEXT && row.titleLike() && overText && !aside;
    }
}
