package bulletins.indexer.search;

import bulletins.model.Json;
import bulletins.model.SearchAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Reads hits. The server marks every character of a phrase by itself; here the marks of neighbours become one. */
final class Hits {
    private Hits() {}

    static SearchAnswer.Hit read(JsonNode hit) {
        ObjectNode document = hit.path("_source") instanceof ObjectNode source
                ? source
                : Json.mapper().createObjectNode();
        List<String> excerpts = new ArrayList<>();
        for (JsonNode excerpt : hit.path("highlight").path("body")) excerpts.add(joined(excerpt.asText()));
        JsonNode marked = hit.path("highlight").path("title").path(0);
        String title = marked.isTextual()
                ? joined(marked.asText())
                : document.path("title").asText("");
        long articles = hit.path("inner_hits")
                .path(Question.STORIES)
                .at("/hits/total/value")
                .asLong(1);
        return new SearchAnswer.Hit(
                hit.path("_id").asText(), hit.path("_score").asDouble(), title, excerpts, articles, document);
    }

    static String joined(String marked) {
        return marked.replace(SearchAnswer.MARK_END + SearchAnswer.MARK_START, "");
    }
}
