package bulletins.stream.enrichment;

import bulletins.stream.places.PhraseIndex;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that speak for or against each category, and what the origin says; data that users extend. */
final class LabelLexicon {
    private static final Map<String, Double> WEIGHTS =
            Map.of("strong", 3.0, "usual", 1.2, "slight", 0.4, "against", -1.5);

    private final PhraseIndex<List<Vote>> phrases = new PhraseIndex<>();
    private final Map<String, Map<OriginKind, Double>> origins = new LinkedHashMap<>();

    /** Where an article comes from, as far as categories care. */
    enum OriginKind {
        NATIONAL("national"),
        LOCAL("local"),
        NONE("no-origin");

        private final String key;

        OriginKind(String key) {
            this.key = key;
        }
    }

    /** What a word says of a category. */
    record Vote(String category, double weight) {}

    /** @param categories the shipped lexicon with the user's laid over it */
    LabelLexicon(JsonNode categories) {
        Map<String, List<Vote>> votes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> category : categories.properties()) {
            String id = category.getKey();
            Map<OriginKind, Double> byOrigin = new LinkedHashMap<>();
            for (OriginKind kind : OriginKind.values()) {
                byOrigin.put(kind, category.getValue().path(kind.key).asDouble(0));
            }
            origins.put(id, byOrigin);
            WEIGHTS.forEach((rank, weight) -> {
                for (JsonNode word : category.getValue().path(rank)) {
                    votes.computeIfAbsent(word.asText(), unknown -> new ArrayList<>())
                            .add(new Vote(id, weight));
                }
            });
        }
        votes.forEach(phrases::put);
    }

    List<String> categories() {
        return List.copyOf(origins.keySet());
    }

    double origin(String category, OriginKind kind) {
        return origins.getOrDefault(category, Map.of()).getOrDefault(kind, 0.0);
    }

    List<PhraseIndex.Match<List<Vote>>> matches(String text) {
        return phrases.matches(text);
    }
}
