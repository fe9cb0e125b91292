package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamRoomTest {
    private static final int MOST = 500;

    private final ForwardClock clock = new ForwardClock(Clock.systemUTC());
    private Kafka broker;
    private KafkaSettings kafka;

    @BeforeEach
    void open() throws Exception {
        broker = Kafka.now();
        kafka = broker.settings();
    }

    @Test
    void each_document_that_stream_has_not_read_takes_room() throws Exception {
        broker.readToEnd("a-reader", Topics.RAW_DOCUMENTS);
        assertThat(room("a-reader")).isEqualTo(MOST);
        documents(20);
        assertThat(room("a-reader")).isEqualTo(MOST - 20);
        documents(MOST);
        assertThat(room("a-reader")).isZero();
    }

    @Test
    void a_stream_that_has_not_begun_is_waited_for_a_while_and_then_takes_no_room() throws Exception {
        documents(MOST);
        try (StreamRoom room = StreamRoom.of("nobody-yet", kafka, 4, clock)) {
            assertThat(room.now()).isZero();
            clock.forward(Duration.ofMinutes(4));
            assertThat(room.now()).isEqualTo(Integer.MAX_VALUE);
        }
    }

    @Test
    void while_Kafka_is_away_all_is_held_back_and_where_it_may_not_tell_nothing_is() throws Exception {
        KafkaSettings away = new KafkaSettings("127.0.0.1:1", 4, 1, Map.of());
        try (StreamRoom room = StreamRoom.of("a-reader", away, 4, clock)) {
            assertThat(room.now()).isZero();
        }
        assertThat(StreamRoom.withoutAnswer(new GroupAuthorizationException("a-reader")))
                .isEqualTo(Integer.MAX_VALUE);
    }

    private int room(String group) throws InterruptedException {
        try (StreamRoom room = StreamRoom.of(group, kafka, 4, clock)) {
            return room.now();
        }
    }

    private void documents(int count) {
        try (Producer<String, byte[]> producer = Topics.RAW_DOCUMENTS.producer(kafka.common())) {
            for (int document = 0; document < count; document++)
                producer.send(
                        new ProducerRecord<>(Topics.RAW_DOCUMENTS.name(), "file:///room/" + document, new byte[1]));
        }
    }
}
