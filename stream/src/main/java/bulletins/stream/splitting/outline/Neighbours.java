package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;

/** The rows beside another; links on lines of their own are passed over. */
record Neighbours(List<Row> rows) {
    private static final int MOST_LINKS = 100;

    /** @return the next row, -1 at the end; lines to press are passed over, too */
    int next(int at) {
        for (int i = at + 1; i < Math.min(rows.size(), at + MOST_LINKS); i++)
            if (rows.get(i).part != Part.URL && !rows.get(i).leadsAway()) return i;
        return -1;
    }

    /** @return the row before, -1 where there is none */
    int previous(int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOST_LINKS); i--) if (rows.get(i).part != Part.URL) return i;
        return -1;
    }
}
