package bulletins.stream.enrichment.labels;

import bulletins.stream.places.Countries;
import bulletins.stream.places.Origin;
import bulletins.stream.text.PhraseIndex;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that speak for or against each category, and what the origin says; data that users extend. */
public final class LabelLexicon {
    private static final Map<String, Double> WEIGHTS =
            Map.of("strong", 3.0, "usual", 1.2, "slight", 0.4, "against", -1.5);

    private final PhraseIndex<List<Vote>> phrases = new PhraseIndex<>();
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Set<String> central = new HashSet<>();
    private final Map<String, Map<OriginKind, Double>> origins = new LinkedHashMap<>();

    /** Where an article comes from, as far as categories care. */
    enum OriginKind {
        NATIONAL("national"),
        SECTOR("sector"),
        LOCAL("local"),
        NONE("no-origin"),
        /** Of a page that does not tell, and of an item from another country, which may be about anything. */
        UNKNOWN("");

        private final String key;

        OriginKind(String key) {
            this.key = key;
        }
    }

    /** The words that a category is called after, and what their presence in the text, in the title, and their absence are worth. */
    record Key(List<String> words, List<String> related, double present, double title, double absent) {}

    /** What a word says of a category. */
    record Vote(String category, double weight) {}

    /** @param categories the shipped lexicon with the user's laid over it */
    public LabelLexicon(JsonNode categories) {
        Map<String, List<Vote>> votes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> category : categories.properties()) {
            String id = category.getKey();
            Map<OriginKind, Double> byOrigin = new LinkedHashMap<>();
            for (OriginKind kind : OriginKind.values()) {
                byOrigin.put(kind, category.getValue().path(kind.key).asDouble(0));
            }
            origins.put(id, byOrigin);
            keys.put(id, key(category.getValue()));
            central.addAll(words(category.getValue().path("central")));
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

    /** @return what a category is called after */
    Key key(String category) {
        return keys.getOrDefault(category, new Key(List.of(), List.of(), 0, 0, 0));
    }

    private static Key key(JsonNode category) {
        return new Key(
                words(category.path("key")),
                words(category.path("related")),
                category.path("present").asDouble(0),
                category.path("title").asDouble(0),
                category.path("absent").asDouble(0));
    }

    /** @return where an article comes from */
    OriginKind kind(Origin origin) {
        if (!origin.places().isEmpty()) return OriginKind.LOCAL;
        if (origin instanceof Origin.Column column && Countries.names().contains(column.name()))
            return OriginKind.UNKNOWN;
        if (!(origin instanceof Origin.Issuers issuers)) return OriginKind.NONE;
        return issuers.names().stream().anyMatch(central::contains) ? OriginKind.NATIONAL : OriginKind.SECTOR;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    double origin(String category, OriginKind kind) {
        return origins.getOrDefault(category, Map.of()).getOrDefault(kind, 0.0);
    }

    List<PhraseIndex.Match<List<Vote>>> matches(String text) {
        return phrases.apart(text);
    }
}
