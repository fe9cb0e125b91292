package bulletins.indexer.search;

import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Reply;
import bulletins.indexer.server.ServerSettings;
import bulletins.model.Alert;
import bulletins.model.ArticleSearch;
import bulletins.model.Json;
import bulletins.model.Rejection;
import bulletins.model.SearchAnswer;
import bulletins.model.SearchQuery;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions from the indices that the indexer writes. */
public final class ElasticsearchSearch implements ArticleSearch {
    private static final int MOST_CATEGORIES = 200;

    private final Elasticsearch server;
    private final Answers answers;
    private final Regions regions;

    private ElasticsearchSearch(Elasticsearch server) {
        this.server = server;
        this.answers = new Answers(server.settings());
        this.regions = new Regions(server, answers);
    }

    /** Makes no connection yet. */
    public static ElasticsearchSearch at(ServerSettings settings) {
        return new ElasticsearchSearch(Elasticsearch.at(settings));
    }

    @Override
    public SearchAnswer find(SearchQuery query) {
        JsonNode region = query.region() == null ? null : regions.filter(query.region());
        Reply reply = server.send("POST", answers.searching(IndexKind.ARTICLES), new Question(query).body(region));
        if (reply instanceof Reply.Refused refused && refused.status() == 400)
            return new SearchAnswer.NotUnderstood("the query cannot be understood: " + refused.reason());
        JsonNode answer = answers.done(reply);
        JsonNode hits = answer.path("hits");
        List<SearchAnswer.Hit> found = new ArrayList<>();
        for (JsonNode hit : hits.path("hits")) found.add(Hits.read(hit));
        return new SearchAnswer.Found(
                hits.at("/total/value").asLong(),
                answer.path("aggregations").path(Question.STORIES).path("value").asLong(),
                found);
    }

    @Override
    public Counts counts() {
        ObjectNode question = Json.mapper().createObjectNode().put("size", 0).put("track_total_hits", true);
        ObjectNode aggregations = question.putObject("aggs");
        aggregations.putObject("kinds").putObject("terms").put("field", "kind");
        aggregations
                .putObject("categories")
                .putObject("terms")
                .put("field", "category")
                .put("size", MOST_CATEGORIES);
        JsonNode answer = ask(IndexKind.ARTICLES, question);
        return new Counts(
                answer.at("/hits/total/value").asLong(),
                buckets(answer, "kinds"),
                buckets(answer, "categories"),
                count(IndexKind.ALERTS),
                count(IndexKind.REJECTIONS));
    }

    @Override
    public List<Alert> alerts(int size) {
        return read(ask(IndexKind.ALERTS, newest("raised_at", size)), Alert.class);
    }

    @Override
    public List<Rejection> rejections(int size) {
        ObjectNode question = newest("rejected_at", size);
        question.putObject("collapse").put("field", "id");
        return read(ask(IndexKind.REJECTIONS, question), Rejection.class);
    }

    @Override
    public Optional<Rejection> rejection(String id) {
        ObjectNode question = newest("rejected_at", 1);
        question.putObject("query").putObject("term").put("id", id);
        return read(ask(IndexKind.REJECTIONS, question), Rejection.class).stream()
                .findFirst();
    }

    @Override
    public void close() {
        server.close();
    }

    private JsonNode ask(IndexKind kind, ObjectNode question) {
        return answers.done(server.send("POST", answers.searching(kind), question));
    }

    private long count(IndexKind kind) {
        ObjectNode question = Json.mapper().createObjectNode().put("size", 0).put("track_total_hits", true);
        return ask(kind, question).at("/hits/total/value").asLong();
    }

    private static ObjectNode newest(String date, int size) {
        ObjectNode question = Json.mapper().createObjectNode().put("size", size);
        question.putArray("sort").addObject().put(date, "desc");
        return question;
    }

    private static Map<String, Long> buckets(JsonNode answer, String name) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonNode bucket : answer.path("aggregations").path(name).path("buckets"))
            counts.put(bucket.path("key").asText(), bucket.path("doc_count").asLong());
        return counts;
    }

    private static <T> List<T> read(JsonNode answer, Class<T> type) {
        List<T> read = new ArrayList<>();
        try {
            for (JsonNode hit : answer.at("/hits/hits")) read.add(Json.mapper().treeToValue(hit.path("_source"), type));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the index holds what is no " + type.getSimpleName(), e);
        }
        return read;
    }
}
