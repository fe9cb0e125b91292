package bulletins.ingest.memory;

import bulletins.ingest.sources.Rhythm;
import bulletins.model.FetchState;
import bulletins.model.RawLocation;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the fetch states of partitions that have just become ours, from the beginning to the very end. */
public final class StateLoader {
    private static final Logger LOG = LoggerFactory.getLogger(StateLoader.class);
    /** Of one who is asked for: after failures, and where a host wants to be left alone. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    /** What time servers correct by the way. */
    private static final Duration SLIGHT = Duration.ofMinutes(1);

    private final KafkaSettings kafka;
    private final Rhythm links;
    private final Clock clock;

    /** @param links how often a link is visited again */
    public StateLoader(KafkaSettings kafka, Rhythm links, Clock clock) {
        this.kafka = kafka;
        this.links = links;
        this.clock = clock;
    }

    /** @param wanted which sources are shown; of a key that has several states, the newest is shown last */
    public void load(Collection<Integer> partitions, Predicate<FetchState> wanted, Consumer<Collection<Kept>> show)
            throws ExecutionException, InterruptedException {
        List<TopicPartition> topics = partitions.stream()
                .map(partition -> new TopicPartition(Topics.FETCH_STATES.name(), partition))
                .toList();
        Map<TopicPartition, Long> ends = ends(topics);
        Map<String, Object> settings = kafka.readingToEnd();
        settings.put("fetch.max.bytes", 8 * 1024 * 1024);
        settings.put("max.poll.records", 2000);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(topics);
            consumer.seekToBeginning(topics);
            while (!ends.isEmpty()) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(200));
                for (TopicPartition partition : records.partitions())
                    show.accept(kept(records.records(partition), wanted));
                ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        }
    }

    private Collection<Kept> kept(List<ConsumerRecord<byte[], byte[]>> records, Predicate<FetchState> wanted) {
        Instant now = clock.instant();
        List<Kept> kept = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.value() == null) continue;
            try {
                kept(record, wanted, now).ifPresent(kept::add);
            } catch (SerializationException e) {
                LOG.warn(
                        "{} is no fetch state and is passed over, as if {} had not been visited: {}",
                        RawLocation.of(record).shown(),
                        new String(record.key(), StandardCharsets.UTF_8),
                        e.getMessage());
            }
        }
        return kept;
    }

    private Optional<Kept> kept(ConsumerRecord<byte[], byte[]> record, Predicate<FetchState> wanted, Instant now) {
        var kept = new Kept(record.partition(), record.key(), record.value());
        // Read to its end: what breaks off behind its first bytes would fail only when it is visited.
        FetchState state = kept.read();
        if (!Arrays.equals(StoreKeys.bytes(state.key()), record.key()))
            throw new SerializationException("it is that of " + state.key());
        if (state.ofSource() && !wanted.test(state)) return Optional.empty();
        return Optional.of(inTime(kept, state, now));
    }

    /**
     * What is due later than its interval ever puts it was visited while the clock ran ahead, or by another rhythm. Who is asked for is
     * due now then, and the others within their interval, as far into it as before, so that they do not all come at once.
     */
    private Kept inTime(Kept kept, FetchState state, Instant now) {
        FetchState.Schedule schedule = state.schedule();
        Duration interval = schedule.interval();
        boolean quicker = !state.ofSource() && interval.compareTo(links.most()) > 0;
        Duration longest = quicker ? links.most() : interval;
        Instant latest = now.plus(schedule.owed() ? LONGEST_WAIT : longest).plus(SLIGHT);
        if (!schedule.due().isAfter(latest) || !schedule.due().isBefore(States.NEVER)) return kept;
        long ahead = Duration.between(now, schedule.due()).toMillis() % Math.max(1, longest.toMillis());
        FetchState.Schedule due = schedule.owed()
                ? FetchState.Schedule.owedAt(now, interval)
                : FetchState.Schedule.at(now.plusMillis(ahead), interval);
        return Kept.of(kept.partition(), state.with(due));
    }

    /**
     * The true ends, also past a transaction that a killed predecessor left open: what was committed behind it shows only once the
     * broker has ended it, so we wait for that.
     */
    private Map<TopicPartition, Long> ends(List<TopicPartition> topics)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka.common())) {
            Map<TopicPartition, OffsetSpec> asked =
                    topics.stream().collect(Collectors.toMap(topic -> topic, unused -> OffsetSpec.latest()));
            Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(
                            asked, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                    .all()
                    .get();
            return found.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset(), (a, b) -> b, HashMap::new));
        }
    }
}
