package bulletins.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaSettingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"kafka.example", "kafka.example:", ":9092", "http://kafka.example:9092", "a:9092 b:9092"})
    void a_broker_without_host_and_port_is_a_mistake(String written) {
        Environment settings = Environment.of(null, Map.of("BULLETINS_KAFKA_BOOTSTRAP_SERVERS", written));
        KafkaSettings.from(settings);
        assertThatThrownBy(settings::rejectMistakes).hasMessageContaining("must be hosts with ports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka:9092", "a.example:1, b_c.example:65535", "[::1]:9092", "10.0.0.1:9092"})
    void a_broker_is_a_host_and_a_port(String written) {
        Environment settings = Environment.of(null, Map.of("BULLETINS_KAFKA_BOOTSTRAP_SERVERS", written));
        KafkaSettings.from(settings);
        settings.rejectMistakes();
    }

    @Test
    void settings_of_Kafkas_own_are_taken_from_the_file_and_the_environment_with_dots_or_dashes() throws IOException {
        Path secret = Files.writeString(folder.resolve("login"), "a login with a password\n");
        String yaml = "kafka: {client: {security.protocol: SASL_SSL, sasl-mechanism: PLAIN}}";
        Environment environment = Environment.of(
                Files.writeString(folder.resolve("settings.yaml"), yaml),
                Map.of(
                        "BULLETINS_KAFKA_CLIENT_SASL_JAAS_CONFIG_FILE",
                        secret.toString(),
                        "BULLETINS_KAFKA_CLIENT_SASL_MECHANISM",
                        "SCRAM-SHA-512",
                        "BULLETINS_KAFKA_CLUSTER",
                        "x"));
        assertThat(KafkaSettings.from(environment).client())
                .containsOnly(
                        Map.entry("security.protocol", "SASL_SSL"),
                        Map.entry("sasl.mechanism", "SCRAM-SHA-512"),
                        Map.entry("sasl.jaas.config", "a login with a password"));
        assertThatThrownBy(environment::rejectMistakes).hasMessage("environment BULLETINS_KAFKA_CLUSTER is no setting");
    }
}
