package bulletins.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {
    @TempDir
    Path folder;

    @Test
    void a_value_of_the_file_is_read_by_its_dotted_name() throws IOException {
        Environment settings = file("kafka:\n  bootstrap-servers: kafka.example:9092\n");
        assertThat(settings.within("kafka").text("bootstrap-servers", "")).isEqualTo("kafka.example:9092");
        settings.rejectMistakes();
    }

    @Test
    void the_environment_overrides_the_file() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "fetch:\n  pause: 5s\n");
        Environment settings = Environment.of(file, Map.of("BULLETINS_FETCH_PAUSE", "90s", "PATH", "/bin"));
        assertThat(settings.duration("fetch.pause", Duration.ZERO)).isEqualTo(Duration.ofSeconds(90));
        settings.rejectMistakes();
    }

    @Test
    void all_mistakes_are_told_at_once() throws IOException {
        Environment settings = file("fetch:\n  pause: soon\n  retries: 99\nurl:\n");
        settings.duration("fetch.pause", Duration.ZERO);
        settings.number("fetch.retries", 3, 0, 10);
        settings.required("url");
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("fetch.pause must be a time such as 500ms, 90s, 15m, 6h or 2d, not 'soon'")
                .hasMessageContaining("fetch.retries must be a whole number from 0 to 10, not '99'")
                .hasMessageContaining("url is missing");
    }

    @Test
    void an_address_is_not_shown_in_a_mistake_since_it_may_hold_a_key() throws IOException {
        Environment settings =
                file("a: htps://robot.example/send?key=SECRET\nb: http://me:SECRET@search.example:9200\n");
        settings.parsedUnseen("a", URI.create("x"), "an address", WebAddress::of);
        settings.parsedUnseen("b", URI.create("x"), "an address", WebAddress::of);
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("a must be an address")
                .hasMessageContaining("b must be an address")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Path file = Files.write(folder.resolve("gbk.yaml"), new byte[] {(byte) 0xb2, (byte) 0xe2, ':', ' ', 'x'});
        assertThatThrownBy(Environment.of(file, Map.of())::rejectMistakes)
                .hasMessageContaining("gbk.yaml is not in UTF-8");
    }

    @Test
    void a_value_is_taken_as_it_is_written() throws IOException {
        Environment settings =
                file("a: 0012\nb: 1.10\nc: 1_000\nd: 1e5\ne: 0x1F\nf: 2021-08-22\ng: true\nh: [007, 1.0]\ni: ~\n");
        assertThat(settings.text("a", "")).isEqualTo("0012");
        assertThat(settings.text("b", "")).isEqualTo("1.10");
        assertThat(settings.text("c", "")).isEqualTo("1_000");
        assertThat(settings.text("d", "")).isEqualTo("1e5");
        assertThat(settings.text("e", "")).isEqualTo("0x1F");
        assertThat(settings.text("f", "")).isEqualTo("2021-08-22");
        assertThat(settings.text("g", "")).isEqualTo("true");
        assertThat(settings.texts("h", List.of())).containsExactly("007", "1.0");
        assertThat(settings.text("i", "none")).isEqualTo("none");
        settings.rejectMistakes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'fetch:\n\tpause: 1s\n'|line 2 begins with a tab: write spaces",
                "'fetch:\n  retries: 3\n\u3000\u3000pause: 1s\n  every: 1d\n'|line 3 begins with a space that is a letter",
                "'fetch:\n  retries: 3\n    pause: 1s\n'|a name stands as far right as its neighbours",
                "'fetch:\n  retries: 3\n  pause:1s\n  every: 1d\n'|behind a name stand a colon and a space",
                "'a: {kind: page， url: b}\n'|line 1 has a wide comma between brackets",
                "'fetch:\n  pause: 1s\n  pause: 2s\n'|line 3: 'pause' stands there twice; leave one of them out",
                "'files: [*.txt]\n'|put a text that begins with a star in quotes",
                "'files: *txt\n'|line 1 is not YAML: '*txt' begins with a star; put it in quotes",
                "'a: &ours in\nb: *ours\n'|line 2 is not YAML: '*ours' stands for what '&ours' marks, which nobody looks up; write it out",
                "'a: b\nc: \"灵活就业\" AND 补贴\n'|put all of it between other quotes",
            })
    void what_is_mistyped_in_yaml_is_told_with_what_to_do(String yaml, String told) throws IOException {
        assertThatThrownBy(file(yaml)::rejectMistakes).hasMessageContaining(told);
    }

    @Test
    void a_name_that_stands_twice_is_told_as_one_of_them_would_be_lost() throws IOException {
        assertThatThrownBy(
                        file("sources:\n  a: {kind: page}\nkafka: {}\nsources:\n  b: {kind: page}\n")::rejectMistakes)
                .hasMessageContaining("line 4")
                .hasMessageContaining("sources");
    }

    @Test
    void a_file_that_is_not_YAML_is_told_in_one_line_with_the_number_of_its_own() throws IOException {
        assertThatThrownBy(file("kafka:\n\tpartitions: 3\n")::rejectMistakes)
                .hasMessageContaining(" line 2 is not YAML: while scanning for the next token, found character '")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(file("kafka：\n  partitions： 3\n")::rejectMistakes)
                .hasMessageContaining("as 'kafka:'; after 'kafka' stands a wide colon: write : and a space");
    }

    @Test
    void a_file_that_this_user_may_not_read_is_told_as_such() throws IOException {
        Path file = Files.createFile(folder.resolve("settings.yaml"));
        assertThat(FileMistake.in(file, new AccessDeniedException(file.toString())))
                .isEqualTo(file + " cannot be read: this user may not read it");
    }

    @Test
    void a_missing_file_is_told_by_name() {
        Environment settings = Environment.of(folder.resolve("none.yaml"), Map.of());
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("none.yaml cannot be read: there is no such file");
    }

    @Test
    void lists_and_groups_keep_their_order() throws IOException {
        Environment settings = file("sources:\n  beta: {urls: [one, two]}\n  alpha: {urls: 'three, four'}\n");
        assertThat(settings.groups("sources")).containsExactly("beta", "alpha");
        assertThat(settings.texts("sources.beta.urls", List.of())).containsExactly("one", "two");
        assertThat(settings.texts("sources.alpha.urls", List.of())).containsExactly("three", "four");
        settings.rejectMistakes();
    }

    @Test
    void a_text_of_a_list_may_hold_commas() throws IOException {
        Environment settings = file("one: ['**.{txt,md}']\ntwo: ['/a{1,3}/', b]\n");
        assertThat(settings.texts("one", List.of())).containsExactly("**.{txt,md}");
        assertThat(settings.texts("two", List.of())).containsExactly("/a{1,3}/", "b");
        settings.rejectMistakes();
    }

    @Test
    void a_mistake_that_two_readers_meet_is_told_once() throws IOException {
        Environment settings = file("limit: much\n");
        settings.bytes("limit", 0, 0, Long.MAX_VALUE);
        settings.bytes("limit", 0, 0, Long.MAX_VALUE);
        assertThatThrownBy(settings::rejectMistakes).hasMessageMatching("[^\n]*limit must be a size[^\n]*");
    }

    @Test
    void sizes_count_in_powers_of_1024() throws IOException {
        assertThat(file("limit: 10MB\n").bytes("limit", 0, 0, Long.MAX_VALUE)).isEqualTo(10L * 1024 * 1024);
    }

    @Test
    void a_size_beyond_its_bounds_is_told_with_them() throws IOException {
        Environment settings = file("little: 3\nmuch: 11MB\n");
        assertThat(settings.bytes("little", 9, 4 << 20, 1L << 40)).isEqualTo(9);
        assertThat(settings.bytes("much", 9, 1, 10 << 20)).isEqualTo(9);
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("little must be a size from 4MB to 1024GB, not '3'")
                .hasMessageContaining("much must be a size from 1B to 10MB, not '11MB'");
    }

    @Test
    void what_nobody_can_mean_is_a_mistake() throws IOException {
        Environment settings =
                file("longest: 999999999999999d\npause: 0s\nlimit: 99999999999999GB\nround: 17179869185GB\n");
        settings.duration("longest", Duration.ZERO);
        settings.lasting("pause", Duration.ofSeconds(1));
        settings.bytes("limit", 0, 0, Long.MAX_VALUE);
        settings.bytes("round", 0, 0, Long.MAX_VALUE);
        assertThatThrownBy(settings::rejectMistakes)
                .hasMessageContaining("round must be a size")
                .hasMessageContaining("longest must be a time")
                .hasMessageContaining("pause must be longer than nothing")
                .hasMessageContaining("limit must be a size");
    }

    private Environment file(String yaml) throws IOException {
        return Environment.of(Files.writeString(folder.resolve("settings.yaml"), yaml), Map.of());
    }
}
