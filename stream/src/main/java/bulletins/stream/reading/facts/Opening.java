package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Letters;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.List;

/** Where the page says that its text begins: many describe an article by its first sentences. */
public final class Opening {
    private static final List<String> METAS =
            List.of("description", "og:description", "twitter:description", "abstract");
    /** Letters that must agree; less could be chance or the title. */
    private static final int LEAST = 18;

    private Opening() {}

    /** @return the line that begins as the description does, or -1 */
    public static int find(Metas metas, LinkedData data, PageLines page) {
        List<String> starts = new ArrayList<>();
        for (Found<String> said : metas.all(METAS)) starts.add(Letters.of(said.value()));
        data.text("articleBody").ifPresent(said -> starts.add(Letters.of(said.value())));
        starts.removeIf(start -> start.length() < LEAST);
        for (int i = 0; i < page.lines().size() && !starts.isEmpty(); i++) {
            Line line = page.lines().get(i);
            if (line.size() < 2 * LEAST || line.linkDensity() > 0.5 || line.marks() == 0) continue;
            String letters =
                    Letters.of(line.text().substring(0, Math.min(line.text().length(), 400)));
            for (String start : starts) if (begins(letters, start)) return i;
        }
        return -1;
    }

    /** The description may leave out a dateline of the text, or put a word of the site before it. */
    private static boolean begins(String line, String start) {
        int at = line.indexOf(start.substring(0, LEAST));
        if (at >= 0 && at <= 40) return true;
        return line.length() >= 2 * LEAST && start.contains(line.substring(0, 2 * LEAST));
    }
}
