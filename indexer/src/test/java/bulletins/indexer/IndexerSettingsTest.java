package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.settings.Environment;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerSettingsTest {
    @TempDir
    Path folder;

    @Test
    void without_settings_Elasticsearch_is_on_this_machine_and_all_months_are_kept() {
        IndexerSettings settings = read(Map.of());
        assertThat(settings.server().urls()).containsExactly(URI.create("http://127.0.0.1:9200"));
        assertThat(settings.server().credentials().authorization()).isEmpty();
        assertThat(settings.keepMonths()).isZero();
    }

    @Test
    void a_password_is_read_from_a_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        IndexerSettings settings = read(Map.of(
                "BULLETINS_ELASTICSEARCH_USERNAME",
                "indexer",
                "BULLETINS_ELASTICSEARCH_PASSWORD_FILE",
                secret.toString()));
        String pair = Base64.getEncoder().encodeToString("indexer:s3cret".getBytes(StandardCharsets.UTF_8));
        assertThat(settings.server().credentials().authorization()).contains("Basic " + pair);
        assertThat(settings.toString()).doesNotContain("s3cret").doesNotContain(pair);
    }

    @Test
    void an_API_key_is_read_from_a_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("key"), "abc==\n");
        IndexerSettings settings = read(Map.of("BULLETINS_ELASTICSEARCH_API_KEY_FILE", secret.toString()));
        assertThat(settings.server().credentials().authorization()).contains("ApiKey abc==");
    }

    @Test
    void every_mistake_is_told() {
        Map<String, String> wrong = new HashMap<>();
        wrong.put("BULLETINS_ELASTICSEARCH_URL", "somewhere");
        wrong.put("BULLETINS_ELASTICSEARCH_USERNAME", "indexer");
        wrong.put("BULLETINS_ELASTICSEARCH_CA_FILE", folder.resolve("none.pem").toString());
        wrong.put("BULLETINS_ELASTICSEARCH_INDEX_PREFIX", "Über");
        wrong.put("BULLETINS_INDEXER_KEEP_MONTHS", "-1");
        wrong.put("BULLETINS_INDEXER_KEEP_MONTH", "3");
        assertThatThrownBy(() -> read(wrong))
                .hasMessageContaining("http://127.0.0.1:9200")
                .hasMessageContaining("is missing beside username")
                .hasMessageContaining("without readable PEM certificates")
                .hasMessageContaining("small letters, digits and dashes")
                .hasMessageContaining("from 0 to 1200")
                .hasMessageContaining("did you mean BULLETINS_INDEXER_KEEP_MONTHS?");
    }

    private static IndexerSettings read(Map<String, String> variables) {
        Environment environment = Environment.of(null, variables);
        IndexerSettings settings = IndexerSettings.from(environment);
        environment.rejectMistakes();
        return settings;
    }
}
