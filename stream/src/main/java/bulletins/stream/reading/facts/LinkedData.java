package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.LineText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The JSON-LD object that describes the article of a page; blocks that are not JSON are as if they were not there. */
public final class LinkedData {
    /** Objects looked through at most, so that no page can make this long. */
    private static final int MOST_OBJECTS = 2_000;

    private static final Pattern ARTICLE = Pattern.compile("Article|Posting|Report|Review");

    private static final Pattern JSON = Pattern.compile("^\\s*application/ld\\+json\\b", Pattern.CASE_INSENSITIVE);

    private final List<JsonNode> roots;
    private final @Nullable JsonNode article;

    LinkedData(List<Element> elements) {
        roots = elements.stream()
                .filter(element -> element.normalName().equals("script")
                        && JSON.matcher(element.attr("type")).find())
                .flatMap(script -> Stream.ofNullable(LooseJson.read(script.data())))
                .toList();
        JsonNode article = first(one -> isDescribed(one) && isArticle(one));
        this.article = article == null ? first(LinkedData::isDescribed) : article;
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
        if (node != null && node.isTextual() && node.textValue().strip().startsWith("{"))
            node = LooseJson.read(node.textValue());
        if (node != null && node.isObject()) node = named(node).get("name");
        return text(node).map(text -> new Found<>(text, "JSON-LD " + property));
    }

    /** @return what an object refers to by {@code @id}, where it has no name of its own */
    private JsonNode named(JsonNode object) {
        JsonNode id = object.get("@id");
        if (id == null || object.has("name")) return object;
        JsonNode named = first(one -> id.equals(one.get("@id")) && one.has("name"));
        return named == null ? object : named;
    }

    private static boolean isDescribed(JsonNode object) {
        return object.has("datePublished") || object.has("pubDate") || object.has("headline");
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node == null || !node.isTextual() || node.textValue().isBlank()
                ? Optional.empty()
                : Optional.of(LineText.tidy(node.textValue()));
    }

    private @Nullable JsonNode first(Predicate<JsonNode> wanted) {
        Deque<JsonNode> waiting = new ArrayDeque<>(roots);
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = waiting.poll();
            if (node.isObject() && wanted.test(node)) return node;
            node.forEach(waiting::add);
        }
        return null;
    }
}
