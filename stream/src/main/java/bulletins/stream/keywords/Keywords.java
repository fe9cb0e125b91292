package bulletins.stream.keywords;

import bulletins.stream.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the five to ten words that an article is about. */
public final class Keywords {
    private static final int MOST = 10;
    private static final int ENOUGH = 5;
    private static final double IN_TITLE = 3;
    private static final double EARLY = 0.5;

    private final Terms terms = new Terms();
    private final Stops stops = Stops.shipped();

    /** @return the best first; a long term before the shorter ones inside it, which are left out */
    public List<String> find(String title, String body) {
        String words = Spaces.squeezed(title);
        String text = Spaces.squeezed(body);
        Set<String> found = new LinkedHashSet<>();
        for (String term : ranked(words, text)) addUnlessInside(found, term);
        if (found.size() < ENOUGH) {
            for (String phrase : new Phrases(words, text, stops).best(ENOUGH))
                if (!isCutBehind(found, phrase)) addUnlessInside(found, phrase);
        }
        return found.stream().limit(MOST).toList();
    }

    /** The 农民工讨 of 农民工讨薪 is a term and half a word. */
    private static boolean isCutBehind(Set<String> terms, String phrase) {
        return terms.contains(phrase.substring(0, phrase.length() - 1));
    }

    private List<String> ranked(String title, String text) {
        Map<String, Double> scores = new HashMap<>();
        for (Match<Boolean> match : terms.in(title)) scores.merge(match.in(title), IN_TITLE, Double::sum);
        for (Match<Boolean> match : terms.in(text)) {
            double place = 1 - EARLY * match.start() / text.length();
            scores.merge(match.in(text), place, Double::sum);
        }
        List<String> ranked = new ArrayList<>(scores.keySet());
        ranked.sort(Comparator.comparingDouble((String term) -> -weight(term, scores.getOrDefault(term, 0.0)))
                .thenComparing(Comparator.naturalOrder()));
        return ranked;
    }

    /** A longer term says more, and the fifth mention less than the first. */
    private static double weight(String term, double mentions) {
        return Math.log1p(mentions) * (1 + 0.15 * Math.min(term.length(), 8));
    }

    private static void addUnlessInside(Set<String> found, String term) {
        boolean inside = found.stream().anyMatch(other -> other.contains(term));
        boolean around = found.stream().anyMatch(term::contains);
        if (!inside && !(around && found.size() >= ENOUGH)) found.add(term);
    }
}
