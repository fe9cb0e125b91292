package bulletins.stream.road;

import static bulletins.stream.road.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.RawLocation;
import bulletins.model.Replay;
import bulletins.model.Rule;
import bulletins.model.StageCounts;
import bulletins.model.counts.StageCounter;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import bulletins.stream.claims.Judge;
import bulletins.stream.claims.StatementFinder;
import bulletins.stream.enrichment.Enricher;
import bulletins.stream.rules.RuleMatcher;
import bulletins.stream.running.Failures;
import bulletins.stream.running.RoadProperties;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The whole road in memory: raw documents arrive, and one looks at what leaves. */
final class TestRoad implements AutoCloseable {
    private static final Judge JUDGE = new Judge(new StatementFinder(Enricher.create(null)));

    final RuleMatcher rules = new RuleMatcher();
    final StageCounter reading = new StageCounter("stream: reading", "test", clock());
    final StageCounter enrichment = new StageCounter("stream: enrichment", "test", clock());
    private final Map<RawLocation, ConsumerRecord<byte[], byte[]>> kept = new HashMap<>();
    private final TopologyTestDriver driver;
    private long arrived;

    TestRoad() {
        this(Samples::read);
    }

    TestRoad(DocumentReader reader) {
        Map<String, Object> settings =
                RoadProperties.of(Failures.of(Clock.fixed(NOON, ZoneOffset.UTC), reading, enrichment));
        settings.put("application.id", "test");
        settings.put("bootstrap.servers", "nowhere:1");
        settings.put("state.dir", "target/test-road");
        var parts = new RoadParts(
                reader,
                Samples::enrich,
                rules::match,
                Duration.ofDays(28),
                JUDGE,
                () -> new Kept(kept),
                reading,
                enrichment,
                clock());
        var properties = new Properties();
        properties.putAll(settings);
        driver = new TopologyTestDriver(new Road(parts).build(settings), properties, NOON);
    }

    /** @return the place where the last of them lies */
    RawLocation arrive(RawDocument... documents) {
        RawLocation at = RawLocation.NOWHERE;
        for (RawDocument raw : documents) at = arrive(raw.url(), raw.body(), RawDocumentHeaders.of(raw.facts()));
        return at;
    }

    RawLocation arrive(String key, byte[] body, Headers headers) {
        var at = new RawLocation(Topics.RAW_DOCUMENTS.name(), 0, arrived++);
        var record = new TestRecord<>(key, body, headers, NOON);
        input(Topics.RAW_DOCUMENTS).pipeInput(record);
        keep(at, key, body, headers);
        return at;
    }

    /** Lets a record lie where a replay may ask for it. */
    void keep(RawLocation at, String key, byte[] value, Headers headers) {
        var lying = new ConsumerRecord<>(at.topic(), 0, at.offset(), key.getBytes(StandardCharsets.UTF_8), value);
        headers.forEach(lying.headers()::add);
        kept.put(at, lying);
    }

    void arriveUnreadable(Topic<String, ?> topic) {
        arriveRaw(topic.name(), "key", "{".getBytes(StandardCharsets.UTF_8));
    }

    /** @param topic also one of those that Kafka Streams keeps for itself */
    void arriveRaw(String topic, String key, byte @Nullable [] value) {
        driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    void arriveWithoutTime(RawDocument raw) {
        String topic = Topics.RAW_DOCUMENTS.name();
        var record = new ConsumerRecord<>(topic, 0, arrived++, raw.url(), raw.body());
        RawDocumentHeaders.of(raw.facts()).forEach(record.headers()::add);
        input(Topics.RAW_DOCUMENTS).pipeInput(new TestRecord<>(record));
    }

    void replay(String key, RawLocation at) {
        input(Topics.REPLAYS).pipeInput(key, new Replay(at, NOON));
    }

    void rule(String id, String query) {
        rules.replace(new Rule(id, id, query, List.of()));
    }

    void timePasses(Duration time) {
        driver.advanceWallClockTime(time);
    }

    <V> List<V> leaving(Topic<String, V> topic) {
        return new ArrayList<>(driver.createOutputTopic(
                        topic.name(), new StringDeserializer(), topic.value().deserializer())
                .readValuesToList());
    }

    <V> TestInputTopic<String, V> input(Topic<String, V> topic) {
        return driver.createInputTopic(
                topic.name(), new StringSerializer(), topic.value().serializer());
    }

    StageCounts readingCounts() {
        return reading.counts(List.of());
    }

    StageCounts enrichmentCounts() {
        return enrichment.counts(List.of());
    }

    /** Closes the road, on which nothing has got lost. */
    void end() {
        assertThat(List.of(readingCounts(), enrichmentCounts()))
                .allMatch(StageCounts::conserved)
                .allMatch(counts -> counts.waiting() == 0);
        close();
    }

    @Override
    public void close() {
        driver.close();
        rules.close();
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T05:00:00Z"), ZoneOffset.UTC);
    }

    private record Kept(Map<RawLocation, ConsumerRecord<byte[], byte[]>> records) implements KeptRecords {
        @Override
        public Optional<ConsumerRecord<byte[], byte[]>> at(RawLocation location) {
            return Optional.ofNullable(records.get(location));
        }

        @Override
        public void close() {}
    }
}
