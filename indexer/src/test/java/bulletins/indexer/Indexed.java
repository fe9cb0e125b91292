package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.indexer.server.Credentials;
import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Reply;
import bulletins.indexer.server.ServerSettings;
import bulletins.model.EnrichedArticle;
import bulletins.model.Json;
import bulletins.model.StageCounts;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import co.elastic.clients.elasticsearch.core.CountResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * An indexer between a real broker and a real Elasticsearch, in indices of its own; ids of its records start with its name. It begins
 * with what arrives from now on, as the topics hold what other tests have sent.
 */
public final class Indexed implements AutoCloseable {
    public static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String name;
    private final KafkaSettings kafka;
    private final IndexerSettings settings;
    private final Producer<String, byte[]> producer;
    private final Elasticsearch server;
    private final List<IndexerStage> stages = new ArrayList<>();

    public Indexed(String name, String broker, URI elasticsearch) throws InterruptedException {
        this.name = name;
        kafka = new KafkaSettings(broker, 2, 1, Map.of());
        settings = new IndexerSettings(
                new ServerSettings(List.of(elasticsearch), Credentials.NONE, Optional.empty(), name + "-"),
                "indexer-" + name,
                Optional.of("only-one"),
                0,
                Duration.ofSeconds(1));
        try (Admin admin = Admin.create(kafka.common())) {
            new TopicSetup(admin, Clock.systemUTC()).ensure(kafka);
            commits(admin).begin(OffsetSpec.latest());
        }
        Map<String, Object> sending = new HashMap<>(kafka.common());
        sending.put("max.request.size", Topics.LARGEST_RECORD);
        producer = new KafkaProducer<>(sending, new StringSerializer(), new ByteArraySerializer());
        server = Elasticsearch.at(settings.server());
    }

    public IndexerSettings settings() {
        return settings;
    }

    public IndexerStage start() {
        IndexerStage stage = IndexerStage.start(settings, kafka, Clock.systemUTC());
        stages.add(stage);
        return stage;
    }

    public void arrive(EnrichedArticle... articles) {
        for (EnrichedArticle article : articles)
            arrive(Topics.ENRICHED_ARTICLES, article.article().id(), article);
    }

    public <V> void arrive(Topic<String, V> topic, String key, V value) {
        arriveBytes(topic, key, topic.value().serializer().serialize(topic.name(), value));
    }

    public void arriveBytes(Topic<String, ?> topic, String key, byte[] bytes) {
        Future<?> sent = producer.send(new ProducerRecord<>(topic.name(), key, bytes));
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public void awaitCount(IndexKind kind, long wanted) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count(kind)).isEqualTo(wanted));
    }

    /** @return how many of our documents there are */
    public long count(IndexKind kind) {
        refresh(kind);
        Reply<CountResponse> reply = server.ask(client -> client.count(asked -> asked.index(alias(kind))
                .query(any -> any.prefix(start -> start.field("id").value(name + "-")))));
        return reply instanceof Reply.Done<CountResponse> done ? done.body().count() : 0;
    }

    /** @return the source of a document, missing when there is none */
    public JsonNode document(IndexKind kind, String id) {
        return document(kind, "id", id);
    }

    /** @return the source of the first document whose field has the value, missing when there is none */
    public JsonNode document(IndexKind kind, String field, String value) {
        refresh(kind);
        Reply<SearchResponse<JsonNode>> reply = server.ask(client -> client.search(
                asked -> asked.index(alias(kind))
                        .query(any -> any.term(term -> term.field(field).value(value))),
                JsonNode.class));
        if (!(reply instanceof Reply.Done<SearchResponse<JsonNode>> done)) return MissingNode.getInstance();
        return done.body().hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** @return the answer to a request as somebody else than our code would make it, Kibana for example */
    public JsonNode asked(String method, String path, String body) {
        URI url = URI.create(settings.server().place() + path);
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Json.mapper()
                    .readTree(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofInputStream())
                            .body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refresh(IndexKind kind) {
        server.ask(client -> client.indices().refresh(asked -> asked.index(alias(kind))));
    }

    private String alias(IndexKind kind) {
        return kind.alias(settings.server());
    }

    /** @return what the stage has done, once it has settled all that has arrived so far */
    public StageCounts settled(IndexerStage stage) {
        try (Admin admin = Admin.create(kafka.common())) {
            commits(admin).awaitAll();
        }
        return stage.counts();
    }

    /** Lets the stage begin with what arrived before, too. */
    public Indexed fromTheBeginning() throws InterruptedException {
        try (Admin admin = Admin.create(kafka.common())) {
            commits(admin).begin(OffsetSpec.earliest());
        }
        return this;
    }

    private Commits commits(Admin admin) {
        PortionConsumer.Plan plan = settings.plan();
        return new Commits(admin, plan.group(), plan.topics());
    }

    @Override
    public void close() {
        stages.forEach(IndexerStage::close);
        producer.close();
        server.close();
    }
}
