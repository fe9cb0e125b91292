package bulletins.launcher.commands;

import bulletins.model.Json;
import bulletins.model.SearchAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The hits of a search, as text with the found words bracketed, or as JSON. */
final class SearchHits {
    private final SearchAnswer.Found found;

    SearchHits(SearchAnswer.Found found) {
        this.found = found;
    }

    ObjectNode json() {
        ObjectNode document = Json.mapper().createObjectNode().put("total", found.total());
        var hits = document.putArray("hits");
        for (SearchAnswer.Hit hit : found.hits()) {
            ObjectNode line = hits.addObject().put("id", hit.id()).put("score", hit.score());
            line.put("highlighted_title", hit.title());
            line.set("excerpts", Json.mapper().valueToTree(hit.excerpts()));
            line.set("article", hit.document());
        }
        return document;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(found.total()
                + (found.total() == 1 ? " article" : " articles")
                + (found.total() > found.hits().size()
                        ? ", the first " + found.hits().size()
                        : ""));
        for (SearchAnswer.Hit hit : found.hits()) {
            lines.add("");
            lines.add(origin(hit.document()) + marked(hit.title()));
            lines.add("    " + facts(hit.document()));
            hit.excerpts()
                    .forEach(excerpt -> lines.add("    … " + marked(excerpt).replace('\n', ' ')));
        }
        return lines;
    }

    private static String origin(JsonNode document) {
        String origin = document.path("origin").asText("");
        return origin.isEmpty() ? "" : origin + " | ";
    }

    private static String facts(JsonNode document) {
        List<String> facts = new ArrayList<>();
        facts.add(document.path("kind").asText());
        for (String name : List.of("category", "article_date", "site", "url")) {
            String value = document.path(name).asText("");
            if (!value.isEmpty() && !value.equals("null")) facts.add(value);
        }
        document.path("source_links")
                .forEach(link -> facts.add(
                        link.path("status").asText() + " " + link.path("url").asText()));
        return String.join(" · ", facts);
    }

    private static String marked(String text) {
        return text.replace(SearchAnswer.MARK_START, "【").replace(SearchAnswer.MARK_END, "】");
    }
}
