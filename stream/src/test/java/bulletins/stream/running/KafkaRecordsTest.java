package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.local.LocalBroker;
import bulletins.model.RawLocation;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaRecordsTest {
    private static final String TOPIC = Topics.RAW_DOCUMENTS.name();

    @Test
    void a_record_is_found_by_its_place_and_what_is_not_there_is_told_at_once() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "kept-records").toAbsolutePath());
        try (LocalBroker broker = LocalBroker.start(Files.createTempDirectory(folder, "run"), 0)) {
            var kafka = new KafkaSettings(broker.bootstrapServers(), 1, 1, Map.of());
            TopicSetup.ensure(kafka, Clock.systemUTC());
            write(kafka, true, "first", "second");
            write(kafka, false, "taken back");
            try (var kept = new KafkaRecords(kafka, Clock.systemUTC())) {
                assertThat(List.of(0L, 1L, 0L))
                        .map(offset -> found(kept, TOPIC, 0, offset))
                        .containsExactly(Optional.of("first"), Optional.of("second"), Optional.of("first"));
                assertThat(found(kept, TOPIC, 0, 2))
                        .as("the mark of the commit")
                        .isEmpty();
                assertThat(found(kept, TOPIC, 0, 3)).as("taken back").isEmpty();
                assertThat(found(kept, TOPIC, 0, 99)).as("beyond the end").isEmpty();
                assertThat(found(kept, TOPIC, 7, 0)).as("no such partition").isEmpty();
                assertThat(found(kept, TOPIC, -1, 0)).as("no partition").isEmpty();
                assertThat(found(kept, "no-such-topic", 0, 0)).isEmpty();
                assertThat(found(kept, "no topic!", 0, 0)).isEmpty();
                assertThat(found(kept, TOPIC, 0, 1)).isPresent();
            }
        }
    }

    private static Optional<String> found(KafkaRecords kept, String topic, int partition, long offset) {
        return kept.at(new RawLocation(topic, partition, offset))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8));
    }

    private static void write(KafkaSettings kafka, boolean commit, String... values) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "writer");
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (String value : values)
                producer.send(new ProducerRecord<>(TOPIC, 0, "key", value)).get();
            if (commit) producer.commitTransaction();
            else producer.abortTransaction();
        }
    }
}
