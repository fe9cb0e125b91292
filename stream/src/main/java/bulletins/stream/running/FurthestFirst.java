package bulletins.stream.running;

import bulletins.model.topics.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Takes what has come furthest along the road first: a partition waits while many records wait further on, here or at another worker of
 * this process, which may have all of a step. Else a backlog of raw documents would be read before what was made of its first ones came
 * through. Replays have every second turn: while what was fetched of them is not read to its end, nothing more is fetched from their
 * broker, and what has just come in would not be seen.
 */
final class FurthestFirst extends KafkaConsumer<byte[], byte[]> {
    private static final Map<String, Integer> STEPS =
            Map.of(Topics.RAW_DOCUMENTS.name(), 0, Topics.REPLAYS.name(), 0, Topics.ARTICLES.name(), 1);
    private static final int FURTHER_ON = 2;
    /** In one partition; fewer keep no one waiting for long, and all workers at work. */
    private static final int MANY = 200;

    private final Map<Thread, Integer> furthest;
    private final Set<TopicPartition> waiting = new HashSet<>();
    private boolean replaysTurn;

    /** @param furthest shared by all workers: at which step each has many records waiting */
    FurthestFirst(Map<String, Object> settings, Map<Thread, Integer> furthest) {
        super(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.furthest = furthest;
    }

    @Override
    public ConsumerRecords<byte[], byte[]> poll(Duration patience) {
        replaysTurn = !replaysTurn;
        waiting.addAll(behindOthers());
        super.pause(waiting);
        try {
            return super.poll(patience);
        } finally {
            waiting.retainAll(assignment());
            resume(Set.copyOf(waiting));
            waiting.clear();
        }
    }

    /** What Kafka Streams itself lets pause within a poll, as it does after a rebalance, is not ours to resume. */
    @Override
    public void pause(Collection<TopicPartition> partitions) {
        waiting.removeAll(partitions);
        super.pause(partitions);
    }

    private Set<TopicPartition> behindOthers() {
        Set<TopicPartition> open = new HashSet<>(assignment());
        open.removeAll(paused());
        int here = open.stream()
                .filter(partition -> currentLag(partition).orElse(0) > MANY)
                .mapToInt(FurthestFirst::step)
                .max()
                .orElse(0);
        furthest.put(Thread.currentThread(), here);
        furthest.keySet().removeIf(worker -> !worker.isAlive());
        int anywhere = furthest.values().stream().mapToInt(step -> step).max().orElse(0);
        return open.stream()
                .filter(partition -> step(partition) < anywhere || (isReplay(partition) && !replaysTurn))
                .collect(Collectors.toSet());
    }

    private static boolean isReplay(TopicPartition partition) {
        return partition.topic().equals(Topics.REPLAYS.name());
    }

    private static int step(TopicPartition partition) {
        return STEPS.getOrDefault(partition.topic(), FURTHER_ON);
    }
}
