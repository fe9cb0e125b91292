package bulletins.indexer.search;

import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.IndexKind;
import bulletins.model.Simplified;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the codes that a region's name, code or ISO code means, as they stand in {@code region_codes} with all parents. */
final class Regions {
    private static final int MOST = 100;

    private final Elasticsearch server;
    private final Answers answers;
    private final Map<String, String> names;

    /** @param names of provinces and prefectures by their six-digit codes */
    Regions(Elasticsearch server, Answers answers, Map<String, String> names) {
        this.server = server;
        this.answers = answers;
        this.names = Map.copyOf(names);
    }

    /** @return the filter for articles that come from or mention the region or a part of it */
    Query filter(String region) {
        if (region.matches("[A-Za-z]{2}-[A-Za-z]{2}"))
            return Query.of(any -> any.term(term -> term.field("region_isos").value(region.toUpperCase(Locale.ROOT))));
        Set<String> codes = region.matches("\\d{2}|\\d{4}|\\d{6}")
                ? Set.of((region + "0000").substring(0, 6))
                : named(Simplified.of(region));
        List<FieldValue> values = codes.stream().map(FieldValue::of).toList();
        return Query.of(any -> any.terms(terms -> terms.field("region_codes").terms(list -> list.value(values))));
    }

    /** A province's name means the province, also where a county elsewhere bears it. */
    private Set<String> named(String name) {
        Set<String> codes = new TreeSet<>();
        names.forEach((code, full) -> {
            if (means(name, full)) codes.add(code);
        });
        if (codes.stream().noneMatch(code -> code.endsWith("0000"))) codes.addAll(indexed(name));
        return codes;
    }

    /** Below the prefectures, the names are those that the index has met. */
    private Set<String> indexed(String name) {
        Aggregation codes = Aggregation.of(any -> any.terms(
                        code -> code.field("regions.code").size(MOST))
                .aggregations(
                        "names",
                        names -> names.terms(one -> one.field("regions.name").size(1))));
        Aggregation alike = Aggregation.of(any -> any.filter(start ->
                        start.prefix(prefix -> prefix.field("regions.name").value(name)))
                .aggregations("codes", codes));
        SearchRequest question = SearchRequest.of(search -> search.index(IndexKind.ARTICLES.alias(server.settings()))
                .size(0)
                .aggregations(
                        "regions",
                        any -> any.nested(nested -> nested.path("regions")).aggregations("alike", alike)));
        SearchResponse<Void> answer = answers.done(server.ask(client -> client.search(question, Void.class)));
        Set<String> found = new TreeSet<>();
        Map<String, Aggregate> nested =
                Answers.part(answer.aggregations(), "regions").nested().aggregations();
        Map<String, Aggregate> named = Answers.part(nested, "alike").filter().aggregations();
        for (StringTermsBucket code : buckets(named, "codes")) {
            String full = buckets(code.aggregations(), "names").get(0).key().stringValue();
            if (means(name, full)) found.add(code.key().stringValue());
        }
        return found;
    }

    private static List<StringTermsBucket> buckets(Map<String, Aggregate> parts, String name) {
        return Answers.part(parts, name).sterms().buckets().array();
    }

    /** {@code 常州} means 常州市 and {@code 延边} 延边朝鲜族自治州; a single character means nothing but itself. */
    static boolean means(String name, String full) {
        if (full.equals(name)) return true;
        return name.length() > 1
                && full.startsWith(name)
                && full.substring(name.length()).matches(".{0,8}?(省|市|自治区|特别行政区|区|县|自治州|自治县|自治旗|地区|盟|旗|林区|特区)");
    }
}
