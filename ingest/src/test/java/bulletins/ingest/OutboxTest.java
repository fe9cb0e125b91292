package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.ingest.hosts.Assigned;
import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final String URL = "https://outbox.example/1";

    /** Kafka ends a transaction that takes too long as it is ended here; the same again would take as long again. */
    @Test
    void a_transaction_that_Kafka_has_ended_is_written_again_and_has_twice_the_time() throws Exception {
        Kafka kafka = Kafka.now();
        Batch batch = new Batch(new Assigned(4));
        batch.raw(new RawDocument(
                URL,
                new byte[1],
                RawDocument.Facts.received(FetchRequest.Reads.PAGE, URL, null, new byte[1], Instant.EPOCH)));
        try (Outbox outbox = new Outbox(kafka.settings(), "slow");
                Admin admin = Admin.create(kafka.settings().common())) {
            assertThat(milliseconds(admin)).isEqualTo(15_000);
            admin.fenceProducers(List.of(Outbox.OWNER + "-slow")).all().get();
            assertThat(write(kafka, outbox, batch)).isFalse();
            assertThat(milliseconds(admin)).isEqualTo(30_000);
            assertThat(write(kafka, outbox, batch)).isTrue();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> !kafka.raw(URL).isEmpty());
        assertThat(kafka.raw(URL)).hasSize(1);
    }

    private static boolean write(Kafka kafka, Outbox outbox, Batch batch) {
        Map<String, Object> settings = new HashMap<>(kafka.settings().common());
        settings.put("group.id", "outbox");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return outbox.write(batch, Map.of(), consumer.groupMetadata());
        }
    }

    private static long milliseconds(Admin admin) throws Exception {
        String id = Outbox.OWNER + "-slow";
        return admin.describeTransactions(List.of(id)).description(id).get().transactionTimeoutMs();
    }
}
