package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;
import java.util.stream.IntStream;

/** Items without bars, whose titles stand over subtitles that a dash leads: 夜市里的招聘台 / ——某市探索夜间招聘. */
final class SubtitledItems {
    /** What a text quotes once may be signed with a dash. */
    private static final int FEWEST = 2;

    private SubtitledItems() {}

    /** Makes such titles items, where neither a contents list nor bars tell the items. */
    static void find(List<Row> rows, boolean listed) {
        if (listed || StyleVotes.of(rows).mostItemsHaveBars()) return;
        int[] titles = IntStream.range(0, rows.size() - 2)
                .filter(at -> isTitle(rows, at))
                .toArray();
        if (titles.length >= FEWEST) for (int at : titles) rows.get(at).part = Part.ITEM;
    }

    private static boolean isTitle(List<Row> rows, int at) {
        Row row = rows.get(at);
        Row above = at == 0 ? null : rows.get(at - 1);
        boolean begins = above == null
                || above.part != Part.TEXT
                || above.endsText()
                || row.line.mark().apart();
        boolean title = row.part == Part.TEXT && row.titleLike() && !Furniture.isNote(row.text);
        return begins && title && !isSubtitle(row) && isSubtitle(rows.get(at + 1)) && isText(rows.get(at + 2));
    }

    private static boolean isSubtitle(Row row) {
        return row.text.startsWith("——")
                && row.titleLike()
                && !Glyphs.endsSentence(row.text)
                && !Furniture.isSource(row.text);
    }

    private static boolean isText(Row row) {
        return row.part == Part.TEXT && !row.titleLike();
    }
}
