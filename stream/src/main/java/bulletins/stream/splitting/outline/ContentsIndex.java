package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Bar;
import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the entry of a contents list that a line of the bulletin repeats, perhaps in other words. */
final class ContentsIndex {
    /** More titles than any bulletin has; beyond, a document is something else and must not take long. */
    private static final int MOST_ASKED = 5000;

    private final List<Contents.Entry> entries;
    private final List<Similarity> titles = new ArrayList<>();
    private int asked;

    ContentsIndex(Contents contents) {
        entries = contents.entries();
        for (Contents.Entry entry : entries) titles.add(entry.title());
    }

    Contents.@Nullable Entry of(Row row) {
        if (entries.isEmpty() || !row.titleLike() || asked++ > MOST_ASKED) return null;
        int best = -1;
        double most = Contents.SAME_TITLE;
        Bar bar = row.bar;
        Similarity title = bar == null ? row.similarity() : Similarity.of(bar.title());
        for (int i = 0; i < entries.size(); i++) {
            double alike = alike(row, title, i);
            if (alike > most || (best < 0 && alike == most)) {
                best = i;
                most = alike;
            }
        }
        return best < 0 ? null : entries.get(best);
    }

    /** Where only one of the two has a bar, the titles must be nearly the same. */
    private double alike(Row row, Similarity title, int at) {
        Row entry = entries.get(at).row();
        if ((row.bar == null) == (entry.bar == null)) return row.similarity().to(entry.similarity());
        return title.to(titles.get(at)) >= Contents.REPEATED ? 1 : 0;
    }

    /** An entry of the contents list stands for one item: the row that is most like it. */
    static void onceEach(List<Row> rows) {
        Map<Row, Row> best = new HashMap<>();
        for (Row row : rows) {
            Contents.Entry entry = row.entry;
            if (entry != null && row.part == Part.ITEM)
                best.merge(entry.row(), row, (a, b) -> nearer(entry.row(), a, b));
        }
        for (Row row : rows) {
            Contents.Entry entry = row.entry;
            if (entry == null || row.part != Part.ITEM || row.equals(best.get(entry.row()))) continue;
            row.entry = null;
            if (row.bar == null) row.part = Part.TEXT;
        }
    }

    private static Row nearer(Row entry, Row first, Row second) {
        if ((first.bar == null) != (second.bar == null)) return first.bar != null ? first : second;
        return second.similarity().to(entry.similarity()) > first.similarity().to(entry.similarity()) ? second : first;
    }
}
