package bulletins.indexer.search;

import bulletins.model.Json;
import bulletins.model.searching.SearchAnswer;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/** Reads hits. The server marks every character of a phrase by itself; here the marks of neighbours become one. */
final class Hits {
    private Hits() {}

    static SearchAnswer.Hit read(Hit<ObjectNode> hit) {
        ObjectNode document = Objects.requireNonNullElseGet(hit.source(), Json.mapper()::createObjectNode);
        List<String> titles = marked(hit, "title");
        String title = titles.isEmpty() ? document.path("title").asText("") : titles.get(0);
        Double score = hit.score();
        return new SearchAnswer.Hit(
                Objects.requireNonNullElse(hit.id(), ""),
                score == null ? 0 : score,
                title,
                marked(hit, "body"),
                articles(hit),
                document);
    }

    /** @return how many articles of its story a hit stands for */
    private static long articles(Hit<ObjectNode> hit) {
        InnerHitsResult story = hit.innerHits().get(Question.STORIES);
        return story == null ? 1 : total(story.hits());
    }

    static long total(HitsMetadata<?> hits) {
        TotalHits total = hits.total();
        return total == null ? 0 : total.value();
    }

    private static List<String> marked(Hit<ObjectNode> hit, String field) {
        return hit.highlight().getOrDefault(field, List.of()).stream()
                .map(Hits::joined)
                .toList();
    }

    static String joined(String marked) {
        return marked.replace(SearchAnswer.MARK_END + SearchAnswer.MARK_START, "");
    }
}
