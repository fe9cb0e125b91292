package bulletins.stream.rules;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.ItemFacts;
import bulletins.model.Label;
import bulletins.model.PageFacts;
import bulletins.model.Policy;
import bulletins.model.Region;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that a rule can speak of, and what an article holds in each. */
final class Fields {
    static final String TITLE = "title";
    static final String BODY = "body";
    /** Meant when a term names no field. */
    static final List<String> DEFAULT = List.of(TITLE, BODY);

    private final Gazetteer gazetteer;
    private final Map<String, String> categories;

    /**
     * @param gazetteer tells in which prefecture and province a place lies, so that a rule for those meets it too
     * @param categories what people call them, by their ids
     */
    Fields(Gazetteer gazetteer, Map<String, String> categories) {
        this.gazetteer = gazetteer;
        this.categories = categories;
    }

    Map<String, List<String>> of(EnrichedArticle enriched) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Article article = enriched.article();
        put(fields, TITLE, article.title());
        put(fields, BODY, article.body());
        put(fields, "kind", article.kind().name().toLowerCase(Locale.ROOT));
        put(fields, "id", article.id());
        if (article.item() != null) putItem(fields, article.item());
        if (article.page() != null) putPage(fields, article.page());
        putFound(fields, enriched.found());
        return fields;
    }

    private void putItem(Map<String, List<String>> fields, ItemFacts item) {
        put(fields, "origin", item.origin());
        put(fields, "section", item.section());
        put(fields, "category", item.category(), item.section(), named(item.category()));
        put(fields, "bulletin", item.bulletin().title());
        put(fields, "url", item.links().stream().map(link -> link.url()).toArray(String[]::new));
    }

    private static void putPage(Map<String, List<String>> fields, PageFacts page) {
        put(fields, "url", page.url());
        put(fields, "site", page.site());
        put(fields, "source", page.source());
        put(fields, "author", page.author());
    }

    private void putFound(Map<String, List<String>> fields, Enrichment found) {
        put(
                fields,
                "labels",
                Label.telling(found.labels()).stream()
                        .map(Label::id)
                        .flatMap(id -> Stream.of(id, named(id)))
                        .toArray(String[]::new));
        put(fields, "region", found.regions().stream().flatMap(this::names).toArray(String[]::new));
        put(fields, "issuers", found.issuers().toArray(String[]::new));
        put(fields, "policies", found.policies().stream().map(Policy::title).toArray(String[]::new));
        put(
                fields,
                "document_numbers",
                Stream.concat(
                                found.documentNumbers().stream(),
                                found.policies().stream().map(Policy::number))
                        .toArray(String[]::new));
        put(fields, "groups", found.groups().toArray(String[]::new));
        put(fields, "keywords", found.keywords().toArray(String[]::new));
    }

    private String named(@Nullable String category) {
        return category == null ? "" : categories.getOrDefault(category, "");
    }

    private Stream<String> names(Region region) {
        Stream<Place> around = gazetteer.withCode(region.code()).stream()
                .flatMap(place -> Stream.of(place.parent(), place.province()))
                .flatMap(code -> gazetteer.withCode(code).stream());
        return Stream.concat(
                Stream.of(region.name(), region.code(), region.iso()),
                around.flatMap(place -> Stream.of(place.name(), place.code())));
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String... values) {
        List<String> present = Stream.of(values)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
        if (!present.isEmpty()) fields.put(name, present);
    }
}
