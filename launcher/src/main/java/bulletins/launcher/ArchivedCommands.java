package bulletins.launcher;

import bulletins.indexer.IndexerStage;
import bulletins.launcher.configuration.Configuration;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.IndexAway;
import bulletins.model.searching.SearchQuery;
import bulletins.model.topics.Topics;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.logging.LogManager;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Loads what commands use, so that the class archive which {@code ./bulletins} has Java write at its end holds it: a bulletin is split, and Kafka and
 * Elasticsearch are asked in vain where neither is.
 */
public final class ArchivedCommands {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private ArchivedCommands() {}

    /** @param arguments the command that needs no server */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        System.exit(run(arguments));
    }

    /** @return the exit status of the command */
    static int run(String... arguments) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status = Main.run(nowhere, nowhere, arguments);
        Configuration nobody = Configuration.read(
                null,
                Map.of(
                        "BULLETINS_KAFKA_BOOTSTRAP_SERVERS",
                        "127.0.0.1:9",
                        "BULLETINS_ELASTICSEARCH_URL",
                        "http://127.0.0.1:9"));
        askElasticsearch(nobody);
        askKafka(nobody.kafka().readingToEnd());
        return status;
    }

    private static void askElasticsearch(Configuration nobody) {
        try (ArticleSearch search = IndexerStage.search(nobody.indexer())) {
            search.find(new SearchQuery("就业", SearchQuery.Only.ANY, SearchQuery.Order.BEST_FIRST, 1, false, false));
        } catch (IndexAway expected) {
            // as nothing listens there
        }
    }

    private static void askKafka(Map<String, Object> settings) {
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.partitionsFor(Topics.ALERTS.name(), PATIENCE);
        } catch (TimeoutException expected) {
            // as nothing listens there
        }
    }
}
