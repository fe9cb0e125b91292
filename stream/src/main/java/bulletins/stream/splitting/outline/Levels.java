package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;

/** What heading levels mean in a bulletin of which no section and no item is known: items are the highest that stand over text. */
final class Levels {
    private static final int LOWEST = 6;

    private final int[] headings = new int[LOWEST + 2];
    private final int[] overText = new int[LOWEST + 2];
    private final int itemLevel;

    Levels(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            int level = level(rows.get(i));
            if (level == 0) continue;
            headings[level]++;
            Row below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (below != null && below.bar == null && level(below) == 0) overText[level]++;
        }
        itemLevel = itemLevel();
    }

    private static int level(Row row) {
        return Math.min(LOWEST, row.line.style().level());
    }

    /** A single heading may be the bulletin's name, so a level of several goes before. */
    private int itemLevel() {
        for (int level = 1; level <= LOWEST; level++)
            if (headings[level] > 1 && overText[level] * 2 >= headings[level]) return level;
        for (int level = 1; level <= LOWEST; level++) if (overText[level] > 0) return level;
        return LOWEST + 1;
    }

    /** @return whether the row is the only heading of the highest level */
    boolean isAlone(Row row) {
        return level(row) == 1 && headings[1] == 1;
    }

    Part of(Row row) {
        int level = level(row);
        if (level == itemLevel) return Part.ITEM;
        return level > itemLevel || isAlone(row) ? Part.TEXT : Part.SECTION;
    }
}
