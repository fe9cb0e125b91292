package bulletins.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsNamesTest {
    @TempDir
    Path folder;

    @Test
    void an_unknown_name_is_refused_with_the_nearest_known_one() throws IOException {
        Environment settings = file("kafka:\n  bootstrap-server: x\n");
        settings.text("kafka.bootstrap-servers", "");
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("kafka.bootstrap-server is no setting; did you mean kafka.bootstrap-servers?");
    }

    @Test
    void of_an_unknown_name_that_is_like_none_only_that_is_told() throws IOException {
        Environment settings = file("cathedral: x\nkafka: {}\n");
        settings.text("kafka.bootstrap-servers", "");
        assertThatThrownBy(settings::rejectMistakes).hasMessageEndingWith("cathedral is no setting");
    }

    @Test
    void an_unknown_secret_is_refused() {
        Environment settings = Environment.of(null, Map.of("BULLETINS_CATHEDRAL_FILE", "/run/secrets/cathedral"));
        assertThatThrownBy(settings::rejectMistakes).hasMessage("environment BULLETINS_CATHEDRAL_FILE is no setting");
    }

    @Test
    void an_unknown_variable_is_refused_with_the_nearest_known_one() {
        Environment settings = Environment.of(null, Map.of("BULLETINS_KAFKA_PARTITION", "3"));
        settings.number("kafka.partitions", 4, 1, 10);
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining(
                        "BULLETINS_KAFKA_PARTITION is no setting; did you mean BULLETINS_KAFKA_PARTITIONS?");
    }

    @Test
    void a_value_where_names_are_to_stand_is_told_as_such() throws IOException {
        Environment settings = file("kafka: here\nsources:\n  two: {url: x}\n  four: url： x\n");
        settings.within("kafka").optional("partitions");
        for (String source : settings.groups("sources"))
            settings.within("sources").within(source).optional("url");
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("kafka must hold names and values of its own")
                .hasMessageContaining(
                        "sources.four must hold names and values of its own; after 'url' stands a wide colon")
                .hasMessageNotContaining("did you mean");
    }

    @Test
    void a_secret_is_read_from_the_file_that_its_variable_names() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        Environment settings = Environment.of(null, Map.of("BULLETINS_ELASTICSEARCH_PASSWORD_FILE", secret.toString()));
        assertThat(settings.within("elasticsearch").required("password")).isEqualTo("s3cret");
        settings.rejectMistakes();
    }

    @Test
    void a_secret_is_read_once_as_a_pipe_has_nothing_more_to_give() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        Environment settings = Environment.of(null, Map.of("BULLETINS_PASSWORD_FILE", secret.toString()));
        assertThat(settings.required("password")).isEqualTo("s3cret");
        Files.delete(secret);
        assertThat(settings.required("password")).isEqualTo("s3cret");
        Environment again = settings.with(Map.of("BULLETINS_USER", "me"));
        assertThat(again.required("password") + again.required("user")).isEqualTo("s3cretme");
        again.rejectMistakes();
    }

    @Test
    void wide_quotes_around_a_wrong_value_are_told_as_such() throws IOException {
        Environment settings = file("workers: “3”\nretries: x\n");
        settings.number("workers", 1, 1, 9);
        settings.number("retries", 1, 1, 9);
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("not '“3”'; these quotes are letters to YAML: write \" or ', or none")
                .hasMessageEndingWith("not 'x'");
    }

    @Test
    void what_a_list_holds_besides_texts_is_not_dropped_without_a_word() throws IOException {
        Environment settings = file("categories: [{id: a, name: b}]\nports: [1, 2]\n");
        assertThat(settings.optional("categories")).isEmpty();
        assertThat(settings.texts("ports", List.of())).containsExactly("1", "2");
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageEndingWith(
                        ": categories is a list that holds more than texts, which are all that a list may hold");
    }

    @Test
    void a_secret_that_cannot_be_read_is_told_with_its_file() {
        Environment settings = Environment.of(null, Map.of("BULLETINS_PASSWORD_FILE", "/no/such/file"));
        settings.optional("password");
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("BULLETINS_PASSWORD_FILE names a file that cannot be read: /no/such/file");
    }

    private Environment file(String yaml) throws IOException {
        return Environment.of(Files.writeString(folder.resolve("settings.yaml"), yaml), Map.of());
    }
}
