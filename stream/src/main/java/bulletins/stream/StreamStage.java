package bulletins.stream;

import bulletins.model.Article;
import bulletins.model.Enrichment;
import bulletins.model.Rule;
import bulletins.model.StageCounts;
import bulletins.model.counts.CountsPublisher;
import bulletins.model.counts.StageCounter;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.TopicWatch;
import bulletins.model.transactions.TransactionWatch;
import bulletins.stream.road.Road;
import bulletins.stream.road.RoadParts;
import bulletins.stream.rules.RuleMatcher;
import bulletins.stream.rules.UnknownCategories;
import bulletins.stream.running.Attempts;
import bulletins.stream.running.Failures;
import bulletins.stream.running.GuardedReader;
import bulletins.stream.running.InnerTopics;
import bulletins.stream.running.InstanceId;
import bulletins.stream.running.KafkaRecords;
import bulletins.stream.running.Restarts;
import bulletins.stream.running.RoadClients;
import bulletins.stream.running.RocksMemory;
import bulletins.stream.running.RuleFeed;
import bulletins.stream.running.StateLock;
import bulletins.stream.running.StateOrigin;
import bulletins.stream.running.StateUnwritable;
import bulletins.stream.running.WhileAway;
import bulletins.stream.splitting.Categories;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsException;

/** The door of this stage: it starts and stops the road between raw documents and enriched articles. */
public final class StreamStage implements AutoCloseable {
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final StateLock lock;
    private final StageCounter reading;
    private final StageCounter enrichment;
    private final RuleMatcher rules = new RuleMatcher();
    private final RocksMemory.Shared memory;
    private final RuleFeed feed;
    private final Attempts attempts;
    private final KafkaStreams streams;
    private final CountsPublisher counts;
    private final TransactionWatch transactions;
    private final TopicWatch topics;

    private StreamStage(StreamSettings settings, KafkaSettings kafka, ArticleReader reader, Clock clock) {
        lock = StateLock.take(settings.state());
        String instance = settings.instance().orElseGet(() -> InstanceId.in(settings.state()));
        reading = StageCounter.inTransactions("stream: reading", instance, clock);
        enrichment = StageCounter.inTransactions("stream: enrichment", instance, clock);
        memory = new RocksMemory.Shared(settings.memory(), settings.state());
        attempts = Attempts.in(settings.state().resolve("attempts"));
        feed = RuleFeed.start(rules, kafka, clock);
        var parts = new RoadParts(
                new GuardedReader(reader, attempts),
                article -> enriched(reader, article),
                rules::match,
                settings.storyWindow(),
                reader.judge(),
                () -> new KafkaRecords(kafka, clock),
                reading,
                enrichment,
                clock);
        Map<String, Object> properties =
                StreamsProperties.of(settings, kafka, instance, memory, Failures.of(clock, reading, enrichment));
        var given = new Properties();
        given.putAll(properties);
        var clients = new RoadClients(reading, enrichment);
        streams = new KafkaStreams(new Road(parts).build(properties), given, clients);
        streams.setUncaughtExceptionHandler(new Restarts(clock));
        WhileAway.tell(kafka, settings.applicationId(), reading, enrichment);
        counts = CountsPublisher.start(kafka, this::counts);
        transactions = TransactionWatch.start(kafka, settings.applicationId());
        topics = TopicWatch.start(kafka, clock, settings.applicationId() + "-");
    }

    /**
     * Makes missing topics, reads the rules and starts to work; returns while the first records may still be waited for.
     *
     * @throws IllegalStateException in words for people, when Kafka does not answer, has other partitions than before, or the state
     *     folder is taken
     */
    public static StreamStage start(StreamSettings settings, KafkaSettings kafka, Clock clock)
            throws InterruptedException {
        StateOrigin origin;
        try (Admin admin = Admin.create(kafka.common())) {
            new TopicSetup(admin, clock).ensure(kafka);
            InnerTopics.check(admin, settings.applicationId());
            origin = StateOrigin.of(settings.state(), admin, settings.applicationId());
        }
        try {
            var stage = new StreamStage(settings, kafka, ArticleReader.of(settings), clock);
            origin.settle(stage.streams::cleanUp);
            stage.streams.start();
            return stage;
        } catch (StreamsException e) {
            throw StateUnwritable.orTaken(settings.state(), e);
        }
    }

    /** @return what is wrong with a rule's query, where, and what to do; empty when it can be used */
    public static Optional<String> mistake(Rule rule) {
        return RuleMatcher.mistake(rule);
    }

    /** @return what tells of categories that a rule asks for and that these settings do not know */
    public static Function<Rule, List<String>> doubts(StreamSettings settings) {
        try {
            return new UnknownCategories(Categories.load(settings.categories().orElse(null)))::in;
        } catch (IllegalArgumentException told) { // by the stage, which does not start with such a file
            return rule -> List.of();
        }
    }

    /** @return what {@code parse}, {@code extract}, {@code enrich} and {@code verify} need, without Kafka */
    public static ArticleReader articleReader(StreamSettings settings) {
        return ArticleReader.of(settings);
    }

    /** @return what {@code evaluate}, {@code evaluate-pages} and {@code train} need, without Kafka */
    public static Evaluation evaluation(StreamSettings settings, Clock clock) {
        return new Evaluation(ArticleReader.of(settings), clock);
    }

    /** @return why it has ended by itself; empty while it works */
    public Optional<String> failure() {
        KafkaStreams.State state = streams.state();
        boolean runs = state == KafkaStreams.State.CREATED || state.isRunningOrRebalancing();
        if (!runs || feed.isBroken()) return Optional.of("its log says why");
        return attempts.endless().map(StreamStage::withoutEnd);
    }

    private static String withoutEnd(String work) {
        return work
                + " has taken minutes of a processor and comes to no end; start this stage again, which leaves it out"
                + " when that has happened twice";
    }

    /** @return one line for each of its two halves */
    public List<StageCounts> counts() {
        return List.of(reading.counts(List.of()), enrichment.counts(List.of()));
    }

    private Enrichment enriched(ArticleReader reader, Article article) {
        return attempts.of("article " + article.id(), () -> reader.found(article))
                .orElseThrow(() ->
                        new IllegalStateException("stream has ended several times while it enriched this article"));
    }

    /** Finishes what is in hand and commits it; work that does not end is left what it needs, and would else reject its next records. */
    @Override
    public void close() {
        boolean ended = streams.close(CLOSING);
        counts.close();
        transactions.close();
        topics.close();
        feed.close();
        if (!ended) return;
        rules.close();
        memory.close();
        lock.close();
    }
}
