package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;

/** Items that are told by their numbers alone, as {@code 2. 标题} after the item {@code 1. 标题}. */
final class Numbering {
    private final String decoration;
    private int last;
    private boolean listWithin;
    private int section;

    private Numbering(String decoration) {
        this.decoration = decoration;
    }

    /** Makes items of the rows over text that go on counting where the known items, all of them numbered, left off. */
    static void goOn(List<Row> rows) {
        List<String> decorations = rows.stream()
                .filter(row -> row.part == Part.ITEM)
                .map(row -> Heading.decoration(row.text))
                .distinct()
                .toList();
        if (decorations.size() != 1 || decorations.get(0).isEmpty()) return;
        Numbering items = new Numbering(decorations.get(0));
        for (int i = 0; i + 1 < rows.size(); i++) items.take(rows.get(i), rows.get(i + 1));
    }

    /** Below the next section that is numbered items may count from one again. */
    private void begin() {
        section++;
        last = 0;
        listWithin = false;
    }

    private void take(Row row, Row below) {
        if (row.part == Part.SECTION && Heading.number(row.text) == section + 1) begin();
        boolean counted = row.part == Part.ITEM || row.part == Part.TEXT;
        if (!counted || !Heading.decoration(row.text).equals(decoration)) return;
        int number = Heading.number(row.text);
        boolean next = number == last + 1 && !listWithin && below.part == Part.TEXT && !below.titleLike();
        if (row.part == Part.ITEM) listWithin = false;
        else if (next && row.titleLike()) row.part = Part.ITEM;
        else listWithin |= number == 1;
        if (row.part == Part.ITEM) last = number;
    }
}
