package bulletins.launcher.commands.answers;

import bulletins.model.Json;
import bulletins.model.searching.SearchAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hits of a search, as text with the found words bracketed, or as JSON. */
public final class SearchHits {
    /** Of claims: what needs no look, and what the status of the source says already. */
    private static final Set<String> SILENT = Set.of("supported", "source_gone");

    private final SearchAnswer.Found found;

    public SearchHits(SearchAnswer.Found found) {
        this.found = found;
    }

    public ObjectNode json() {
        ObjectNode document =
                Json.mapper().createObjectNode().put("total", found.total()).put("stories", found.stories());
        if (!found.hint().isEmpty()) document.put("hint", found.hint());
        var hits = document.putArray("hits");
        for (SearchAnswer.Hit hit : found.hits()) {
            ObjectNode line = hits.addObject().put("id", hit.id()).put("score", hit.score());
            line.put("articles", hit.articles()).put("highlighted_title", hit.title());
            line.set("excerpts", Json.mapper().valueToTree(hit.excerpts()));
            line.set("article", hit.document());
        }
        return document;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(found.total()
                + (found.total() == 1 ? " article" : " articles")
                + (found.total() > found.stories()
                        ? " in " + found.stories() + (found.stories() == 1 ? " story" : " stories")
                        : "")
                + (all() > found.hits().size() ? ", the first " + found.hits().size() : ""));
        if (!found.hint().isEmpty()) lines.add("    " + found.hint());
        for (SearchAnswer.Hit hit : found.hits()) {
            lines.add("");
            lines.add(origin(hit.document()) + marked(hit.title()));
            lines.add("    " + facts(hit));
            hit.excerpts()
                    .forEach(excerpt -> lines.add("    … " + marked(excerpt).replace('\n', ' ')));
        }
        return lines;
    }

    private static String origin(JsonNode document) {
        String origin = document.path("origin").asText("");
        return origin.isEmpty() ? "" : origin + " | ";
    }

    private long all() {
        boolean collapsed = found.hits().stream().anyMatch(hit -> hit.articles() > 1);
        return collapsed ? found.stories() : found.total();
    }

    private static String facts(SearchAnswer.Hit hit) {
        JsonNode document = hit.document();
        List<String> facts = new ArrayList<>();
        facts.add(document.path("kind").asText());
        for (String name : List.of("category", "article_date", "site", "url")) {
            String value = document.path(name).asText("");
            if (value.isEmpty() || value.equals("null")) continue;
            facts.add(name.equals("article_date") ? Moment.published(value) : ReadableUrl.of(value));
        }
        document.path("source_links")
                .forEach(link -> facts.add(link.path("status").asText() + " "
                        + ReadableUrl.of(link.path("url").asText())));
        if (hit.articles() > 1) facts.add("told by " + hit.articles() + " articles");
        List<String> claims = new ArrayList<>();
        for (Map.Entry<String, JsonNode> count : document.path("claim_counts").properties()) {
            boolean telling =
                    !SILENT.contains(count.getKey()) && count.getValue().asInt() > 0;
            if (telling) claims.add(count.getValue().asInt() + " " + count.getKey());
        }
        if (!claims.isEmpty()) facts.add("its claims: " + String.join(", ", claims));
        return String.join(" · ", facts);
    }

    private static String marked(String text) {
        return text.replace(SearchAnswer.MARK_START, "【").replace(SearchAnswer.MARK_END, "】");
    }
}
