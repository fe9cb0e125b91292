package bulletins.indexer.search;

import bulletins.model.ArticleKind;
import bulletins.model.Json;
import bulletins.model.SearchAnswer;
import bulletins.model.SearchQuery;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A search as Elasticsearch wants to be asked. */
final class Question {
    /** Under this name an answer tells how many stories match, and a hit how many articles of its own. */
    static final String STORIES = "stories";

    private static final String STORY = "story.id";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int EXCERPT = 120;
    private static final int EXCERPTS = 3;

    private final SearchQuery query;

    Question(SearchQuery query) {
        this.query = query;
    }

    /** @param region the filter for the query's region, null when it names none */
    ObjectNode body(@Nullable JsonNode region) {
        ObjectNode body = Json.mapper().createObjectNode();
        body.put("size", query.size()).put("track_total_hits", true);
        ObjectNode bool = body.putObject("query").putObject("bool");
        if (!query.text().isBlank()) bool.putArray("must").addObject().set("query_string", words());
        ArrayNode filters = bool.putArray("filter");
        if (region != null) filters.add(region);
        if (query.category() != null) category(filters, query.category());
        if (query.kind() != null)
            filters.addObject().putObject("term").put("kind", query.kind() == ArticleKind.ITEM ? "item" : "page");
        days(filters);
        sort(body.putArray("sort"));
        body.putObject("aggs").putObject(STORIES).putObject("cardinality").put("field", STORY);
        if (!query.reprints()) {
            ObjectNode one = body.putObject("collapse").put("field", STORY);
            one.putObject("inner_hits").put("name", STORIES).put("size", 0);
        }
        body.set("highlight", highlight());
        return body;
    }

    /** A search wants all of its terms and looks at the origin too; a rule wants one of them, in title or body. */
    private ObjectNode words() {
        ObjectNode words = Json.mapper().createObjectNode();
        words.put("query", QueryText.quoted(query.text())).put("type", "phrase");
        words.put("default_operator", query.asRule() ? "OR" : "AND");
        ArrayNode fields = words.putArray("fields").add("title^3").add("body");
        if (!query.asRule()) fields.add("origin");
        return words.put("analyze_wildcard", true);
    }

    private static void category(ArrayNode filters, String category) {
        ArrayNode either = filters.addObject().putObject("bool").putArray("should");
        for (String field : new String[] {"category", "category_name", "section"})
            either.addObject().putObject("term").put(field, category);
    }

    private void days(ArrayNode filters) {
        if (query.since() == null && query.until() == null) return;
        ObjectNode range = filters.addObject().putObject("range").putObject("article_date");
        if (query.since() != null) range.put("gte", startOf(query.since()));
        if (query.until() != null) range.put("lt", startOf(query.until().plusDays(1)));
    }

    private void sort(ArrayNode sort) {
        boolean scored =
                query.order() == SearchQuery.Order.BEST_FIRST && !query.text().isBlank();
        if (scored) sort.addObject().put("_score", "desc");
        sort.addObject().put("article_date", "desc");
        sort.addObject().put("id", "asc");
        if (!scored) sort.addObject().put("_score", "desc");
    }

    private static ObjectNode highlight() {
        ObjectNode highlight = Json.mapper().createObjectNode();
        highlight.putArray("pre_tags").add(SearchAnswer.MARK_START);
        highlight.putArray("post_tags").add(SearchAnswer.MARK_END);
        highlight.put("max_analyzed_offset", 900_000);
        ObjectNode fields = highlight.putObject("fields");
        fields.putObject("title").put("number_of_fragments", 0);
        fields.putObject("body")
                .put("fragment_size", EXCERPT)
                .put("number_of_fragments", EXCERPTS)
                .put("no_match_size", EXCERPT);
        return highlight;
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime().toString();
    }
}
