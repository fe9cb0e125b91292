package bulletins.indexer;

import bulletins.model.ChinaTime;
import bulletins.model.EnrichedArticle;
import bulletins.model.Label;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An enriched article as it stands in the index: the flat form of the contract, and beside it flat lists of what people filter
 * and count by, since Kibana can neither count inside nested objects nor show the Chinese name of an id.
 */
final class ArticleDocument {
    /** Entries kept of a list: the server takes 10,000 nested objects for a document, all lists together. */
    private static final int MOST = 1_000;

    private final ObjectNode document;

    private ArticleDocument(ObjectNode document) {
        this.document = document;
    }

    static ObjectNode of(EnrichedArticle article) {
        ArticleDocument made = new ArticleDocument(article.document());
        made.date(article);
        made.categories(article.found().labels());
        made.places();
        made.list("policy_titles", made.values("policies", "title"));
        made.list("indicators", made.values("figures", "indicator"));
        made.list("source_statuses", made.values("source_links", "status"));
        made.list("claim_verdicts", made.values("claims", "verdict"));
        made.document.put("body_length", article.article().body().length());
        made.shorten();
        return made.document;
    }

    /** What a long table says beyond this can still be found in the body. */
    private void shorten() {
        for (JsonNode field : document)
            if (field instanceof ArrayNode list && list.path(0).isObject())
                for (int last = list.size() - 1; last >= MOST; last--) list.remove(last);
    }

    /** The article's own day: a page's publication, else the date of the item's bulletin, else when it was first seen. */
    private void date(EnrichedArticle article) {
        JsonNode published = document.path("published_at");
        JsonNode reference = document.path("bulletin").path("reference_date");
        if (published.isTextual()) document.put("article_date", published.asText());
        else if (reference.isTextual())
            document.put(
                    "article_date",
                    ChinaTime.startOf(LocalDate.parse(reference.asText())).toString());
        else document.put("article_date", article.firstSeen().toString());
    }

    private void categories(List<Label> labels) {
        JsonNode category = document.path("category");
        if (category.isTextual())
            document.put(
                    "category_name",
                    ChineseNames.category(
                            category.asText(), document.path("section").asText("")));
        List<String> ids = Label.telling(labels).stream().map(Label::id).toList();
        list("label_ids", ids);
        list(
                "label_names",
                ids.stream().map(id -> ChineseNames.category(id, "")).toList());
    }

    private void places() {
        Predicate<JsonNode> origin = region -> region.path("role").asText().equals("origin");
        Predicate<JsonNode> any = region -> true;
        Set<String> codes = new LinkedHashSet<>();
        for (String code : regions(any, region -> region.path("code").asText())) codes.addAll(withParents(code));
        Set<String> names = regions(any, region -> region.path("name").asText());
        Set<String> isos = regions(any, region -> region.path("iso").asText());
        Set<String> provinces = new LinkedHashSet<>();
        for (String iso : isos) provinces.add(ChineseNames.province(iso));
        list("region_codes", codes);
        list("region_names", names);
        list("region_isos", isos);
        list("province_names", provinces);
        list(
                "prefecture_names",
                codes.stream()
                        .filter(code -> !code.endsWith("0000"))
                        .map(ChineseNames.regions()::get)
                        .filter(Objects::nonNull)
                        .toList());
        list(
                "origin_region_names",
                regions(origin, region -> region.path("name").asText()));
        list("origin_region_isos", regions(origin, region -> region.path("iso").asText()));
        points("locations", any);
        points("origin_locations", origin);
    }

    /** @return the code, its prefecture's and its province's: GB/T 2260 nests by pairs of digits */
    private static Set<String> withParents(String code) {
        Set<String> chain = new LinkedHashSet<>();
        chain.add(code);
        if (code.length() != 6) return chain;
        chain.add(code.substring(0, 4) + "00");
        chain.add(code.substring(0, 2) + "0000");
        return chain;
    }

    private Set<String> regions(Predicate<JsonNode> which, Function<JsonNode, String> part) {
        Set<String> found = new LinkedHashSet<>();
        each("regions").filter(which).map(part).filter(text -> !text.isEmpty()).forEach(found::add);
        return found;
    }

    private void points(String name, Predicate<JsonNode> which) {
        ArrayNode points = document.putArray(name);
        each("regions")
                .filter(which)
                .map(region -> region.path("location"))
                .filter(JsonNode::isObject)
                .forEach(points::add);
    }

    private Set<String> values(String field, String part) {
        Set<String> found = new LinkedHashSet<>();
        each(field)
                .map(entry -> entry.path(part))
                .filter(JsonNode::isTextual)
                .forEach(text -> found.add(text.asText()));
        return found;
    }

    private Stream<JsonNode> each(String field) {
        return StreamSupport.stream(document.path(field).spliterator(), false);
    }

    private void list(String name, Collection<String> values) {
        ArrayNode list = document.putArray(name);
        values.forEach(list::add);
    }
}
