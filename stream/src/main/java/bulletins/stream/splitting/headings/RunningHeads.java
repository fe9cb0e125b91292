package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a printed bulletin bears over its pages. */
final class RunningHeads {
    /** What stands over so many pages is no text; with the name and number of an issue it needs no other sign of a page. */
    private static final int PAGES = 3;

    /** Lines in which a bulletin tells what it is. */
    private static final int FRONT = 5;

    private static final int LONGEST = 60;

    private final List<Line> lines;
    /** What stands at the edges of pages, whatever numbers are in it. */
    private final Map<String, Integer> heads = new HashMap<>();
    /** Names with the number of an issue, wherever they stand. */
    private final Map<String, Integer> issues = new HashMap<>();
    /** Those of them that break a sentence somewhere: what only ends items may be what these are taken from. */
    private final Set<String> breaking = new HashSet<>();

    RunningHeads(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (atPageEdge(i)) heads.merge(masked(text), 1, Integer::sum);
            if (i < FRONT || !isNumberedName(text)) continue;
            issues.merge(text, 1, Integer::sum);
            if (!Glyphs.endsSentence(lines.get(i - 1).text())) breaking.add(text);
        }
    }

    /** The bulletin's name stands over its first page too, where else a contents list may begin as the pages after it do. */
    boolean areAt(int at) {
        String text = lines.get(at).text();
        if (at >= FRONT && breaking.contains(text) && issues.getOrDefault(text, 0) >= PAGES) return true;
        if (!atPageEdge(at)) return false;
        boolean name = at > 0 && text.equals(lines.get(0).text()) && Furniture.isName(text);
        return name || heads.getOrDefault(masked(text), 0) >= PAGES;
    }

    private static boolean isNumberedName(String text) {
        return text.length() <= LONGEST && Furniture.isNumberedName(text);
    }

    /** Text has no pages but for form feeds and the page numbers left in it. */
    private boolean atPageEdge(int at) {
        return edge(at, at - 1) || edge(at, at + 1);
    }

    private boolean edge(int at, int neighbour) {
        if (neighbour < 0 || neighbour >= lines.size() || lines.get(at).text().length() > LONGEST) return false;
        Line other = lines.get(neighbour);
        return other.page() != lines.get(at).page() || Furniture.isPageNumber(other.text());
    }

    private static String masked(String text) {
        return text.replaceAll("\\d+", "0");
    }
}
