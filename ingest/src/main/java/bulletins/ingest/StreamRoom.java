package bulletins.ingest;

import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Asks Kafka how many raw documents stream has still to read. */
final class StreamRoom implements Room, AutoCloseable {
    /** Some ten seconds of its work where bulletins are short, a minute or two where they are long. */
    private static final int MOST = 500;

    /** Stream begins while we do, and may read its state first. */
    private static final Duration BEGINNING = Duration.ofMinutes(3);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;
    private final String group;
    private final List<TopicPartition> partitions;
    private final Clock clock;
    private final Instant began;

    private StreamRoom(Admin admin, String group, int partitions, Clock clock) {
        this.admin = admin;
        this.group = group;
        this.partitions = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(Topics.RAW_DOCUMENTS.name(), partition))
                .toList();
        this.clock = clock;
        this.began = clock.instant();
    }

    /** @param group stream's, by the same settings */
    static StreamRoom of(String group, KafkaSettings kafka, int partitions, Clock clock) {
        Map<String, Object> settings = kafka.common();
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        return new StreamRoom(Admin.create(settings), group, partitions, clock);
    }

    /** @return no bound where we may not learn how far stream has come, or where there is none of this name; nothing while Kafka is away */
    @Override
    public int now() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>(admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get());
            read.keySet().retainAll(partitions);
            read.values().removeIf(offset -> offset == null);
            if (read.isEmpty() && clock.instant().isAfter(began.plus(BEGINNING))) return Integer.MAX_VALUE;
            return (int) Math.max(0, MOST - unread(read));
        } catch (ExecutionException e) {
            return withoutAnswer(e.getCause());
        }
    }

    /** What is brought while Kafka is away for a moment would all be before what comes then. */
    static int withoutAnswer(@Nullable Throwable why) {
        return why instanceof RetriableException ? 0 : Integer.MAX_VALUE;
    }

    /** Offsets, which also count the marks of transactions: near enough. */
    private long unread(Map<TopicPartition, OffsetAndMetadata> read) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> first = offsets(OffsetSpec.earliest());
        long unread = 0;
        for (Map.Entry<TopicPartition, Long> end : offsets(OffsetSpec.latest()).entrySet()) {
            OffsetAndMetadata at = read.get(end.getKey());
            long from = Math.max(first.getOrDefault(end.getKey(), 0L), at == null ? 0 : at.offset());
            unread += Math.max(0, end.getValue() - from);
        }
        return unread;
    }

    private Map<TopicPartition, Long> offsets(OffsetSpec which) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> one :
                admin.listOffsets(asked).all().get().entrySet())
            offsets.put(one.getKey(), one.getValue().offset());
        return offsets;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
