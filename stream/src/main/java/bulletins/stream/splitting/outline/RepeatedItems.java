package bulletins.stream.splitting.outline;

import bulletins.model.Link;
import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.text.LetterPairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Items that are printed twice, as in a list of highlights and in full: the longer text stays, with the links of both. Two texts under
 * one title, such as 简讯, are two items.
 */
final class RepeatedItems {
    /** The share of the shorter text's pairs of characters that the longer one has; of 1326 pairs of real items none has more than .56. */
    private static final double REPEATED = 0.6;

    private final List<@Nullable Entry> kept = new ArrayList<>();
    private final Map<String, Integer> lastPlaces = new HashMap<>();

    private RepeatedItems() {}

    static List<Entry> merged(List<Entry> entries) {
        RepeatedItems items = new RepeatedItems();
        entries.forEach(items::add);
        return items.kept.stream().filter(Objects::nonNull).toList();
    }

    private void add(Entry entry) {
        Integer place = lastPlaces.put(heading(entry), kept.size());
        Entry before = place == null ? null : kept.get(place);
        kept.add(entry);
        if (place == null || before == null || !haveOneText(before, entry)) return;
        List<Link> links = new ArrayList<>(before.links());
        links.addAll(entry.links());
        boolean longer = entry.body().length() > before.body().length();
        kept.set(place, longer ? null : before.withLinks(links));
        kept.set(kept.size() - 1, longer ? entry.withLinks(links) : null);
        if (!longer) lastPlaces.put(heading(entry), place);
    }

    private static boolean haveOneText(Entry one, Entry other) {
        LetterPairs first = Similarity.of(one.body()).pairs();
        LetterPairs second = Similarity.of(other.body()).pairs();
        int shorter = Math.min(first.count(), second.count());
        return first.common(second) >= REPEATED * shorter;
    }

    private static String heading(Entry entry) {
        return Similarity.of(entry.origin()).folded() + "\n"
                + Similarity.of(entry.title()).folded();
    }
}
