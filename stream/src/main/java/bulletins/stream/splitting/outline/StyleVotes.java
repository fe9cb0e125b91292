package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.outline.Row.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the styles of a bulletin mean, by the lines whose part is already sure. */
final class StyleVotes {
    private final Map<String, int[]> votes = new HashMap<>();
    private int items;
    private int prominentItems;
    private int barredItems;
    private int sections;
    private int prominentSections;

    private StyleVotes() {}

    static StyleVotes of(List<Row> rows) {
        StyleVotes votes = new StyleVotes();
        rows.forEach(votes::count);
        return votes;
    }

    private void count(Row row) {
        if (!row.isHeading() || row.glued) return;
        boolean prominent = row.line.style().prominent();
        boolean item = row.part == Part.ITEM;
        if (item) {
            items++;
            if (prominent) prominentItems++;
            if (row.bar != null) barredItems++;
        } else {
            sections++;
            if (prominent) prominentSections++;
        }
        if (prominent) votes.computeIfAbsent(row.styleKey(), k -> new int[2])[item ? 0 : 1]++;
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    boolean isItems(String key) {
        int[] found = votes.getOrDefault(key, new int[2]);
        return found[0] > 0 && found[0] >= found[1];
    }

    boolean isSections(String key) {
        int[] found = votes.getOrDefault(key, new int[2]);
        return found[1] > found[0];
    }

    boolean itemsAreProminent() {
        return prominentItems * 10 >= items * 7 && items >= 3;
    }

    boolean sectionsAreProminent() {
        return prominentSections * 10 >= sections * 7 && sections >= 2;
    }

    boolean mostItemsHaveBars() {
        return barredItems * 10 >= items * 7 && items >= 3;
    }
}
