package bulletins.indexer;

import bulletins.indexer.kibana.KibanaInstall;
import bulletins.indexer.kibana.KibanaSettings;
import bulletins.indexer.search.ElasticsearchSearch;
import bulletins.indexer.server.Bulk;
import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.Indices;
import bulletins.indexer.server.Months;
import bulletins.model.StageCounts;
import bulletins.model.consuming.BackOff;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.consuming.RejectionTopic;
import bulletins.model.counts.CountsPublisher;
import bulletins.model.counts.HostName;
import bulletins.model.counts.StageCounter;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Denial;
import co.elastic.clients.transport.Version;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexer's door: {@code enriched-articles}, {@code alerts} and {@code rejections} into Elasticsearch, until it is closed. */
public final class IndexerStage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexerStage.class);

    private final PortionConsumer consumer;
    private final Elasticsearch server;
    private final RejectionTopic rejectionTopic;
    private final CountsPublisher publisher;
    private final StageCounter counter;
    private final Thread thread;
    private final AtomicReference<String> failure = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private IndexerStage(IndexerSettings settings, KafkaSettings kafka, Clock clock) {
        String instance = settings.instance().orElseGet(HostName::get);
        Months months = new Months(settings.keepMonths(), clock);
        counter = new StageCounter("indexer", instance, clock);
        server = Elasticsearch.at(settings.server());
        consumer = PortionConsumer.open(settings.plan(), kafka, counter);
        rejectionTopic = RejectionTopic.open(kafka);
        publisher = CountsPublisher.start(kafka, () -> List.of(counts()));
        RecordReader reader = new RecordReader(settings.server(), months);
        Bulk bulk = new Bulk(server);
        IndexerLoop loop = new IndexerLoop(
                consumer,
                reader,
                new IndexerLoop.Index(bulk, new Indices(server, months), clock),
                new Rejections(rejectionTopic, reader, bulk, clock),
                counter,
                new BackOff(settings.longestPause(), RandomGenerator.getDefault()));
        thread = new Thread(loop, "indexer");
        thread.setUncaughtExceptionHandler((unused, thrown) -> fail(thrown));
    }

    /** Neither Kafka nor Elasticsearch need be there yet. */
    public static IndexerStage start(IndexerSettings settings, KafkaSettings kafka, Clock clock) {
        IndexerStage stage = new IndexerStage(settings, kafka, clock);
        stage.thread.start();
        return stage;
    }

    /** @return the questions that may be asked of the same indices; no connection is made yet */
    public static ArticleSearch search(IndexerSettings settings) {
        return ElasticsearchSearch.at(settings.server(), ChineseNames.regions());
    }

    /** @return the version of the client that talks with Elasticsearch */
    public static String clientVersion() {
        return String.valueOf(Version.VERSION);
    }

    /** Imports the data views and the dashboard, as soon as Kibana is ready; see {@link KibanaInstall#install}. */
    public static List<String> installKibana(KibanaSettings settings, Consumer<String> say)
            throws InterruptedException {
        return new KibanaInstall(settings, say).install();
    }

    /** @return what this process has done since it started */
    public StageCounts counts() {
        return counter.counts(List.of());
    }

    /** @return why the stage has stopped by itself, in words for people; empty while it works */
    public Optional<String> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Finishes the portion in hand when Elasticsearch is there, and leaves it for the next start when it is not. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        consumer.end();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        publisher.close();
        rejectionTopic.close();
        consumer.close();
        server.close();
    }

    private void fail(Throwable thrown) {
        Optional<String> denial = Denial.in(thrown);
        boolean expected = thrown instanceof Stopped || denial.isPresent();
        String message = denial.orElse(thrown.getMessage() == null ? thrown.toString() : thrown.getMessage());
        failure.set(message);
        if (expected) LOG.error("the indexer has stopped: {}", message);
        else LOG.error("the indexer has stopped by a mistake of its own", thrown);
    }
}
