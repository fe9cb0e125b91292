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
import bulletins.model.KafkaSettings;
import bulletins.model.StageCounts;
import bulletins.model.Topic;
import bulletins.model.TopicSetup;
import bulletins.model.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An indexer between a real broker and a real Elasticsearch, in indices of its own; ids of its records start with its name. */
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
        }
        producer = new KafkaProducer<>(kafka.common(), new StringSerializer(), new ByteArraySerializer());
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
        ObjectNode question = Json.mapper().createObjectNode();
        question.putObject("query").putObject("prefix").put("id", name + "-");
        return asked("POST", "/" + kind.alias(settings.server()) + "/_count", question)
                .path("count")
                .asLong();
    }

    /** @return the source of a document, missing when there is none */
    public JsonNode document(IndexKind kind, String id) {
        refresh(kind);
        ObjectNode question = Json.mapper().createObjectNode();
        question.putObject("query").putObject("term").put("id", id);
        return asked("POST", "/" + kind.alias(settings.server()) + "/_search", question)
                .at("/hits/hits/0/_source");
    }

    public JsonNode asked(String method, String path, ObjectNode question) {
        Reply reply = server.send(method, path, question);
        return reply instanceof Reply.Done done ? done.body() : Json.mapper().createObjectNode();
    }

    public void refresh(IndexKind kind) {
        server.send("POST", "/" + kind.alias(settings.server()) + "/_refresh", null);
    }

    /** @return what the last stage has done, once it has settled all that it took */
    public StageCounts settled(IndexerStage stage, long least) {
        return await().atMost(PATIENCE).until(stage::counts, counts -> counts.in() >= least && counts.waiting() == 0);
    }

    @Override
    public void close() {
        stages.forEach(IndexerStage::close);
        producer.close();
        server.close();
    }
}
