package bulletins.local;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class SharedServersTest {
    @Test
    void the_broker_takes_our_topics() throws Exception {
        KafkaSettings kafka = new KafkaSettings(SharedServers.kafka(), 2, 1, Map.of());
        try (Admin admin = Admin.create(kafka.common())) {
            new TopicSetup(admin, Clock.systemUTC()).ensure(kafka);
            assertThat(admin.listTopics().names().get()).contains(Topics.RAW_DOCUMENTS.name());
        }
    }

    @Test
    void elasticsearch_stores_and_finds() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        var address = SharedServers.elasticsearch().resolve("/things/_doc/1?refresh=true");
        var put = HttpRequest.newBuilder(address)
                .header("content-type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"title\":\"灵活就业\"}"))
                .build();
        assertThat(client.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
        var search = HttpRequest.newBuilder(address.resolve("/things/_count")).build();
        assertThat(client.send(search, BodyHandlers.ofString()).body()).contains("\"count\":1");
    }
}
