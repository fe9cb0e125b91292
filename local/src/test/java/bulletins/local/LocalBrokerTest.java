package bulletins.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {
    @TempDir
    private Path folder;

    @Test
    void topics_are_there_at_the_next_start_on_another_port_in_a_folder_of_any_name() throws Exception {
        Path data = folder.resolve("数 据");
        try (LocalBroker broker = LocalBroker.start(data, 0);
                Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (LocalBroker broker = LocalBroker.start(data, 0);
                Admin admin = admin(broker)) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
        assertThat(data.resolve("logs").resolve("meta.properties")).exists();
    }

    @Test
    void a_taken_port_is_told_with_the_setting_that_moves_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalBroker.start(folder, taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + ", which the Kafka broker wants, is taken")
                    .hasMessageContaining("local.kafka-port");
        }
    }

    private static Admin admin(LocalBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        return Admin.create(settings);
    }
}
