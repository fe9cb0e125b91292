package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;

/** Items that are told by their numbers alone, as {@code 2. 标题} after the item {@code 1. 标题}. */
final class Numbering {
    /** How the items of the section are numbered, empty where that is not told. */
    private String decoration = "";

    private int last;
    private boolean listWithin;
    private int section;

    private Numbering() {}

    /** Makes items of the rows over text that go on counting where the known items, all of them numbered, left off; each section may number its own way. */
    static void goOn(List<Row> rows) {
        if (rows.stream()
                .anyMatch(row -> row.part == Part.ITEM && decoration(row).isEmpty())) return;
        Numbering items = new Numbering();
        int begin = 0;
        for (int end = 1; end <= rows.size(); end++) {
            if (end < rows.size() && rows.get(end).part != Part.SECTION) continue;
            items.below(rows.subList(begin, end));
            for (int i = begin; i < end && i + 1 < rows.size(); i++) items.take(rows.get(i), rows.get(i + 1));
            begin = end;
        }
    }

    /** @return whether a row counts on in a list of annexes: 附件：1. 名单 / 2. 流程 */
    static boolean isOfAnnexes(List<Row> rows, int at) {
        int number = Heading.number(rows.get(at).text);
        int first = at - number + 1;
        if (number < 2 || first < 0 || !rows.get(first).text.startsWith("附")) return false;
        for (int i = first + 1; i < at; i++) if (Heading.number(rows.get(i).text) != i - first + 1) return false;
        return true;
    }

    private static String decoration(Row row) {
        return Heading.decoration(row.text);
    }

    /** Items that are numbered in another way than those of the section before count from one. */
    private void below(List<Row> section) {
        List<String> decorations = section.stream()
                .filter(row -> row.part == Part.ITEM)
                .map(Numbering::decoration)
                .distinct()
                .toList();
        if (decorations.isEmpty()) return;
        String one = decorations.size() == 1 ? decorations.get(0) : "";
        if (one.equals(decoration)) return;
        decoration = one;
        last = 0;
        listWithin = false;
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
        if (!counted || decoration.isEmpty() || !decoration(row).equals(decoration)) return;
        int number = Heading.number(row.text);
        boolean next = number == last + 1 && !listWithin && below.part == Part.TEXT && !below.titleLike();
        if (row.part == Part.ITEM) listWithin = false;
        else if (next && row.titleLike()) row.part = Part.ITEM;
        else listWithin |= number == 1;
        if (row.part == Part.ITEM) last = number;
    }
}
