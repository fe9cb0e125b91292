package bulletins.stream.reading.facts;

import bulletins.model.Json;
import bulletins.stream.reading.lines.LineText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The JSON-LD object that describes the article of a page; blocks that are not JSON are as if they were not there. */
public final class LinkedData {
    /** Objects looked through at most, so that no page can make this long. */
    private static final int MOST_OBJECTS = 2_000;

    private static final Pattern ARTICLE = Pattern.compile("Article|Posting|Report|Review");

    private final @Nullable JsonNode article;

    LinkedData(List<Element> elements) {
        JsonNode article = null;
        JsonNode other = null;
        for (Element script : elements) {
            boolean data = script.normalName().equals("script")
                    && script.attr("type").strip().equalsIgnoreCase("application/ld+json");
            JsonNode root = data ? json(script.data()) : null;
            if (root == null) continue;
            article = first(root, LinkedData::isArticle);
            if (article != null) break;
            if (other == null) other = first(root, one -> true);
        }
        this.article = article == null ? other : article;
    }

    /** The page that an article stands on is described, too, and often first. */
    private static boolean isArticle(JsonNode described) {
        return ARTICLE.matcher(described.path("@type").toString()).find();
    }

    Optional<Found<String>> text(String name) {
        return article == null
                ? Optional.empty()
                : text(article.get(name)).map(text -> new Found<>(text, "JSON-LD " + name));
    }

    /** @return the text of the article, its lines kept */
    public Optional<String> articleBody() {
        JsonNode body = article == null ? null : article.get("articleBody");
        return body == null || !body.isTextual() ? Optional.empty() : Optional.of(body.textValue());
    }

    /** @return the name of a person or organisation, or of the first of several */
    Optional<Found<String>> name(String property) {
        if (article == null) return Optional.empty();
        JsonNode node = article.get(property);
        if (node != null && node.isArray()) node = node.get(0);
        // Some pages write an object as a string.
        if (node != null && node.isTextual() && node.textValue().strip().startsWith("{")) node = json(node.textValue());
        if (node != null && node.isObject()) node = node.get("name");
        return text(node).map(text -> new Found<>(text, "JSON-LD " + property));
    }

    private static @Nullable JsonNode json(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node == null || !node.isTextual() || node.textValue().isBlank()
                ? Optional.empty()
                : Optional.of(LineText.tidy(node.textValue()));
    }

    private static @Nullable JsonNode first(JsonNode root, Predicate<JsonNode> wanted) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = waiting.poll();
            boolean describes = node.has("datePublished") || node.has("pubDate") || node.has("headline");
            if (node.isObject() && describes && wanted.test(node)) return node;
            node.forEach(waiting::add);
        }
        return null;
    }
}
