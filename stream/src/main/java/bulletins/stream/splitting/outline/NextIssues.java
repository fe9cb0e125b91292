package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.outline.Row.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands over the first section is no text where it comes again: over the next issue in the file, or on every page. */
final class NextIssues {
    /** What stands on so many pages is no text. */
    private static final int PAGES = 3;

    private NextIssues() {}

    static void leaveOut(List<Row> front, List<Row> rows) {
        Set<String> masthead = new HashSet<>();
        for (Row row : front) if (row.endsTitle()) masthead.add(masked(row));
        Map<String, Integer> times = new HashMap<>();
        for (Row row : rows) if (row.part == Part.TEXT) times.merge(masked(row), 1, Integer::sum);
        for (int i = rows.size() - 1; i >= 0; i--) {
            String line = masked(rows.get(i));
            if (rows.get(i).part != Part.TEXT || !masthead.contains(line)) continue;
            Part below = i + 1 < rows.size() ? rows.get(i + 1).part : Part.TEXT;
            boolean over = below == Part.SECTION || below == Part.NOTHING;
            if (over || times.getOrDefault(line, 0) >= PAGES) rows.get(i).part = Part.NOTHING;
        }
    }

    /** @return the line without its numbers, which each issue has its own of */
    private static String masked(Row row) {
        return row.text.replaceAll("[\\d一二三四五六七八九十]+", "0");
    }
}
