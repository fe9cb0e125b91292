package bulletins.indexer.search;

import bulletins.indexer.Names;
import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Reply;
import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Finds the codes that a region's name, code or ISO code means, as they stand in {@code region_codes} with all parents. */
final class Regions {
    private static final int MOST = 100;

    private final Elasticsearch server;
    private final Answers answers;

    Regions(Elasticsearch server, Answers answers) {
        this.server = server;
        this.answers = answers;
    }

    /** @return the filter for articles that come from or mention the region or a part of it */
    ObjectNode filter(String region) {
        ObjectNode filter = Json.mapper().createObjectNode();
        if (region.matches("[A-Za-z]{2}-[A-Za-z]{2}")) {
            filter.putObject("term").put("region_isos", region.toUpperCase(java.util.Locale.ROOT));
            return filter;
        }
        Set<String> codes =
                region.matches("\\d{2}|\\d{4}|\\d{6}") ? Set.of((region + "0000").substring(0, 6)) : named(region);
        codes.forEach(filter.putObject("terms").putArray("region_codes")::add);
        return filter;
    }

    private Set<String> named(String name) {
        Set<String> codes = new TreeSet<>();
        Names.provinceCodes().forEach((province, code) -> {
            if (means(name, province)) codes.add(code);
        });
        return codes.isEmpty() ? indexed(name) : codes;
    }

    /** Below the provinces, the names are those that the index has met. */
    private Set<String> indexed(String name) {
        ObjectNode question = Json.mapper().createObjectNode().put("size", 0);
        ObjectNode aggregation = question.putObject("aggs").putObject("regions");
        aggregation.putObject("nested").put("path", "regions");
        ObjectNode alike = aggregation.putObject("aggs").putObject("alike");
        alike.putObject("filter").putObject("prefix").put("regions.name", name);
        ObjectNode codes = alike.putObject("aggs").putObject("codes");
        codes.putObject("terms").put("field", "regions.code").put("size", MOST);
        codes.putObject("aggs")
                .putObject("names")
                .putObject("terms")
                .put("field", "regions.name")
                .put("size", 1);
        Reply reply = server.send("POST", answers.searching(IndexKind.ARTICLES), question);
        Set<String> found = new TreeSet<>();
        for (JsonNode bucket : answers.done(reply).at("/aggregations/regions/alike/codes/buckets")) {
            String full = bucket.at("/names/buckets/0/key").asText();
            if (means(name, full)) found.add(bucket.path("key").asText());
        }
        return found;
    }

    /** {@code 常州} means 常州市 and {@code 延边} 延边朝鲜族自治州; a single character means nothing but itself. */
    static boolean means(String name, String full) {
        if (full.equals(name)) return true;
        return name.length() > 1
                && full.startsWith(name)
                && full.substring(name.length()).matches(".{0,8}?(省|市|自治区|特别行政区|区|县|自治州|自治县|自治旗|地区|盟|旗|林区|特区)");
    }
}
