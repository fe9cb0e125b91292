package bulletins.stream.places;

import bulletins.model.Region.Level;
import bulletins.stream.places.Gazetteer.Sense;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names in a row that all lie in one unit mean places, however common each is as a word: 江北、南岸、巫山等区县. */
final class Siblings {
    private static final int FEWEST = 3;
    private static final String COMMAS = "、";
    private static final String LAST = "和与及";

    private final String text;
    private final Map<Integer, List<Match<List<Sense>>>> byStart = new HashMap<>();
    private final Map<Match<?>, Place> found = new HashMap<>();

    private Siblings(String text, List<Match<List<Sense>>> candidates) {
        this.text = text;
        for (Match<List<Sense>> candidate : candidates) {
            byStart.computeIfAbsent(candidate.start(), start -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /** @return the candidates that stand in such rows, and the place that each means */
    static Map<Match<?>, Place> in(String text, List<Match<List<Sense>>> candidates) {
        Siblings siblings = new Siblings(text, candidates);
        int free = 0;
        for (Match<List<Sense>> candidate : candidates) {
            if (candidate.start() >= free) free = Math.max(free, siblings.row(candidate));
        }
        return siblings.found;
    }

    /** @return the end of the row that begins here */
    private int row(Match<List<Sense>> first) {
        List<Match<List<Sense>>> row = new ArrayList<>(List.of(first));
        Set<String> parents = parents(first);
        Optional<Match<List<Sense>>> next = next(first, parents);
        while (next.isPresent()) {
            row.add(next.get());
            parents.retainAll(parents(next.get()));
            next = next(next.get(), parents);
        }
        if (row.size() >= FEWEST && parents.size() == 1) {
            String parent = parents.iterator().next();
            for (Match<List<Sense>> match : row) places(match, parent).forEach(place -> found.put(match, place));
        }
        return row.get(row.size() - 1).end();
    }

    private Optional<Match<List<Sense>>> next(Match<?> last, Set<String> parents) {
        if (last.end() >= text.length()) return Optional.empty();
        char between = text.charAt(last.end());
        if (COMMAS.indexOf(between) < 0 && LAST.indexOf(between) < 0) return Optional.empty();
        return byStart.getOrDefault(last.end() + 1, List.of()).stream()
                .filter(candidate -> parents(candidate).stream().anyMatch(parents::contains))
                .findFirst();
    }

    private static Set<String> parents(Match<List<Sense>> match) {
        return match.value().stream()
                .map(Sense::place)
                .filter(place -> place.level() != Level.PROVINCE)
                .map(Place::parent)
                .collect(Collectors.toSet());
    }

    private static List<Place> places(Match<List<Sense>> match, String parent) {
        return match.value().stream()
                .map(Sense::place)
                .filter(place ->
                        place.level() != Level.PROVINCE && place.parent().equals(parent))
                .limit(1)
                .toList();
    }
}
