package bulletins.model.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.counts.StageCounter;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;

/** What is done is committed in the end, whatever Kafka answers at first. */
class CommitTest {
    private static final TopicPartition PARTITION = new TopicPartition("alerts", 0);
    private static final List<ConsumerRecord<String, byte[]>> DONE =
            List.of(new ConsumerRecord<>("alerts", 0, 6, "key", new byte[0]));

    private final Deque<KafkaException> answers = new ArrayDeque<>();
    private final Answering kafka = new Answering();
    private final PortionConsumer consumer = new PortionConsumer(
            kafka,
            new PortionConsumer.Plan(List.of("alerts"), "group", Optional.empty(), 10, Optional.empty()),
            new StageCounter("notifier: desk", "only-one", Clock.systemUTC()));

    @Test
    void a_commit_in_the_middle_of_a_rebalance_is_made_up_for() {
        answers.add(new RebalanceInProgressException("joining"));
        consumer.commit(DONE);
        consumer.commit(List.of());
        assertThat(kafka.committed).isEqualTo(Map.of(PARTITION, new OffsetAndMetadata(7)));
    }

    @Test
    void an_end_while_Kafka_is_away_is_no_failure() {
        answers.add(new WakeupException());
        answers.add(new TimeoutException("away"));
        consumer.end();
        consumer.commit(DONE);
        assertThat(answers).isEmpty();
    }

    /** Fails as told, then commits. */
    private final class Answering extends MockConsumer<String, byte[]> {
        private Map<TopicPartition, OffsetAndMetadata> committed = Map.of();

        Answering() {
            super("earliest");
        }

        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
            if (!answers.isEmpty()) throw answers.remove();
            committed = Map.copyOf(offsets);
        }
    }
}
