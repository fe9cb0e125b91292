package bulletins.stream.reading.unseen;

import bulletins.model.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The text that a script holds as a tree in JSON, one node for each paragraph, as pages do that the browser renders. */
final class ScriptTree {
    private static final int LEAST_SCRIPT = 500;
    private static final Pattern LINKED = Pattern.compile("^\\s*[{\\[][^:]{0,40}\"@context\"");
    private static final Pattern ASSIGNED = Pattern.compile("^\\s*(?=[{\\[])|=\\s*(?=[{\\[])");
    /** Assignments of a script that are tried, and nodes of a tree that are looked at. */
    private static final int MOST_TRIED = 3;

    private static final int MOST_NODES = 100_000;

    /** Names of what readers see, all the way down; other names (type, href, class) are for programs. */
    private static final Set<String> WORDS =
            Set.of("text", "data", "content", "contents", "value", "html", "body", "children", "paragraph", "nodes");
    /** Names by which a node leads to another article: it is a teaser and no paragraph. */
    private static final Set<String> LEADING =
            Set.of("url", "link", "href", "headline", "title", "slug", "path", "urlalias");

    /** Levels of a tree between a paragraph and its words at most. */
    private static final int DEEPEST = 12;

    /** Characters of a paragraph that it is found by in its script. */
    private static final int BEGINNING = 20;

    private static final int LEAST_PARAGRAPHS = 4;
    private static final int LEAST_PARAGRAPH = 40;
    private static final int LONGEST_PARAGRAPH = 2_000;

    private ScriptTree() {}

    /** @return the paragraphs of the list that reads most like an article, one on each line */
    static Optional<Written> article(List<String> scripts) {
        List<String> best = List.of();
        String from = "";
        for (String code : scripts) {
            if (code.length() < LEAST_SCRIPT || LINKED.matcher(code).find()) continue;
            Matcher start = ASSIGNED.matcher(code);
            for (int tried = 0; tried < MOST_TRIED && start.find(); tried++) {
                List<String> found = longest(code.substring(start.end()));
                if (size(found) <= size(best)) continue;
                best = found;
                from = code;
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(String.join("\n", best), from, at(from, best.get(0))));
    }

    /** @return where a paragraph begins, as far as its script writes it without escapes */
    private static int at(String code, String paragraph) {
        return Math.max(0, code.indexOf(paragraph.substring(0, Math.min(BEGINNING, paragraph.length()))));
    }

    private static List<String> longest(String json) {
        List<String> best = List.of();
        Deque<JsonNode> waiting = new ArrayDeque<>();
        try {
            waiting.add(Json.mapper().readTree(json));
        } catch (JsonProcessingException code) {
            return best;
        }
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.poll();
            node.forEach(waiting::add);
            if (!node.isArray() || node.size() < LEAST_PARAGRAPHS || isList(node)) continue;
            List<String> paragraphs = StreamSupport.stream(node.spliterator(), false)
                    .map(item -> words(item, DEEPEST))
                    .filter(words -> !words.isBlank() && words.length() <= LONGEST_PARAGRAPH)
                    .toList();
            if (paragraphs.stream().filter(ScriptTree::isParagraph).count() >= LEAST_PARAGRAPHS
                    && size(paragraphs) > size(best)) best = paragraphs;
        }
        return best;
    }

    private static boolean isList(JsonNode array) {
        long leading = StreamSupport.stream(array.spliterator(), false)
                .filter(node -> names(node).anyMatch(LEADING::contains))
                .count();
        return 2 * leading > array.size();
    }

    /** @return the names of what an object has, in lower case */
    private static Stream<String> names(JsonNode node) {
        return node.properties().stream()
                .filter(property -> !property.getValue().isNull())
                .map(property -> property.getKey().toLowerCase(Locale.ROOT));
    }

    private static String words(JsonNode node, int depth) {
        if (node.isTextual()) return node.textValue().replace('\n', ' ');
        if (depth == 0) return "";
        List<JsonNode> inner = new ArrayList<>();
        if (node.isArray()) node.forEach(inner::add);
        else
            node.properties().stream()
                    .filter(property -> WORDS.contains(property.getKey()))
                    .forEach(property -> inner.add(property.getValue()));
        return inner.stream().map(child -> words(child, depth - 1)).collect(Collectors.joining());
    }

    private static boolean isParagraph(String words) {
        return words.length() >= LEAST_PARAGRAPH && words.matches("(?s).*[.!?。！？”\"].*");
    }

    private static int size(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
