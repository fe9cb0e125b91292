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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in a row that all lie in one unit mean places, however common each is as a word: 江北、南岸、巫山等区县. */
final class Siblings {
    private static final int FEWEST = 3;
    /** The next follows at once or after a number of this one: 兰州8.2万人、天水5.1万人. */
    private static final Pattern BETWEEN =
            Pattern.compile("[、和与及]|[^，。；、！？\\d\\n]{0,10}\\d[\\d.,]{0,15}[^，。；、！？\\d\\n]{0,6}[、，；;]");

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
        Matcher between = BETWEEN.matcher(text).region(last.end(), text.length());
        if (!between.lookingAt()) return Optional.empty();
        return byStart.getOrDefault(between.end(), List.of()).stream()
                .filter(candidate -> between.group().length() == 1 || isPrefecture(candidate))
                .filter(candidate -> parents(candidate).stream().anyMatch(parents::contains))
                .findFirst();
    }

    /** Short names of counties are words too often: 城东3个，城西5个. */
    private static boolean isPrefecture(Match<List<Sense>> match) {
        return match.value().stream().anyMatch(sense -> sense.place().level() == Level.PREFECTURE);
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
