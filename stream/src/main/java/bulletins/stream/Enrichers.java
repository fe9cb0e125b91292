package bulletins.stream;

import bulletins.model.settings.NearestName;
import bulletins.stream.enrichment.Enricher;
import bulletins.stream.splitting.Categories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Makes the enricher that the settings ask for. */
final class Enrichers {
    private Enrichers() {}

    /** @throws IllegalArgumentException in words for people, when a file that the settings name cannot be used */
    static Enricher of(StreamSettings settings, Categories categories) {
        Enricher enricher = enricher(settings);
        refuseUnknown(enricher.categories(), categories.ids());
        return enricher;
    }

    private static Enricher enricher(StreamSettings settings) {
        Path lexicons = settings.lexicons().orElse(null);
        if (settings.model().isEmpty()) return Enricher.create(lexicons);
        try {
            return Enricher.create(lexicons, settings.model().get());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the classifier that stream.model names cannot be used: " + e.getMessage(), e);
        }
    }

    /** A mistyped category of a lexicon would become a label of its own. */
    private static void refuseUnknown(Set<String> labels, Set<String> categories) {
        labels.stream()
                .filter(label -> !categories.contains(label))
                .sorted()
                .findFirst()
                .ifPresent(label -> {
                    throw new IllegalArgumentException(
                            "the lexicon labels.yaml (setting stream.lexicons) speaks of '" + label
                                    + "', which is no category; one of your own also stands in the file that"
                                    + " stream.categories names, as {id: " + label
                                    + ", name: its name, headings: [one, another]}"
                                    + NearestName.hint(label, categories));
                });
    }
}
