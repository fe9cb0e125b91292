package bulletins.stream.splitting.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the text the lines of a contents list come again. */
final class TextPlaces {
    /** More than any bulletin has; beyond, a document is something else and must not take long. */
    private static final int MOST_ROWS = 20_000;

    private final List<Row> texts;
    private final Map<String, Integer> places = new HashMap<>();

    TextPlaces(List<Row> listed, List<Row> texts) {
        this.texts = texts;
        Set<String> wanted = new HashSet<>();
        for (Row row : listed) wanted.add(row.similarity().folded());
        for (int at = 0; at < Math.min(MOST_ROWS, texts.size()); at++) {
            if (!texts.get(at).inTitle()) continue;
            String folded = texts.get(at).similarity().folded();
            if (wanted.contains(folded)) places.putIfAbsent(folded, at);
        }
    }

    /** @return whether a row is one of the listed */
    boolean has(Row row) {
        return places.containsKey(row.similarity().folded());
    }

    /** @return the row that stands so many rows below where a listed one comes again, null where there is none */
    @Nullable
    Row at(Row listed, int rowsBelow) {
        int at = places.getOrDefault(listed.similarity().folded(), texts.size()) + rowsBelow;
        return at < texts.size() ? texts.get(at) : null;
    }

    /** @return how a listed row is set where it comes again, empty where it is set as the text is */
    String style(Row listed) {
        Row row = at(listed, 0);
        return row == null ? "" : row.styleKey();
    }

    /** @return whether a listed row comes again over running text */
    boolean isOverText(Row listed) {
        Row below = at(listed, 1);
        return below != null && !below.titleLike();
    }
}
