package bulletins.model.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final TopicPartition PARTITION = new TopicPartition("alerts", 0);
    private static final long AN_HOUR_AGO = 70;

    @Test
    void a_new_group_begins_where_it_is_told_to_also_when_Kafka_does_not_answer_at_first() {
        AwayAtFirst kafka = new AwayAtFirst();
        kafka.updateBeginningOffsets(Map.of(PARTITION, 0L));
        kafka.updateEndOffsets(Map.of(PARTITION, 100L));
        PortionConsumer consumer = new PortionConsumer(
                kafka,
                new PortionConsumer.Plan(
                        List.of("alerts"), "notifier", Optional.empty(), 10, Optional.of(Instant.EPOCH)));
        consumer.join();
        kafka.rebalance(List.of(PARTITION));
        assertThat(kafka.position(PARTITION)).isEqualTo(AN_HOUR_AGO);
        assertThat(kafka.committed(Set.of(PARTITION)).get(PARTITION).offset()).isEqualTo(AN_HOUR_AGO);
    }

    /** Kafka's own stand-in for a broker, which looks no offsets up by time and leaves out what was never committed. */
    private static final class AwayAtFirst extends MockConsumer<String, byte[]> {
        private boolean away = true;

        AwayAtFirst() {
            super("earliest");
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> asked) {
            Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
            asked.forEach(
                    partition -> committed.put(partition, super.committed(asked).get(partition)));
            return committed;
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> times) {
            if (away) {
                away = false;
                throw new TimeoutException("no answer within a minute");
            }
            Map<TopicPartition, OffsetAndTimestamp> found = new HashMap<>();
            times.keySet().forEach(partition -> found.put(partition, new OffsetAndTimestamp(AN_HOUR_AGO, 0)));
            return found;
        }
    }
}
