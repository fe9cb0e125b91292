package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintsTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serach x",
                "help serach",
                "search x --limit 20000",
                "search --limit -1",
                "search --since 2024-03-02 --until 2024-03-01",
                "search --until +999999999-12-31",
                "kibana install --url kibana.example",
                "alerts --limit -1",
                "extract page.html --url page.html"
            })
    void wrong_use_is_told_in_one_line(String command) {
        assertThat(run(command.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("bulletins: "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "serach x, there is no command 'serach'; did you mean search?",
                "rules lst, there is no command 'lst'; did you mean list?",
                "parse bulletin.txt --jsn, there is no option '--jsn'; did you mean --json?",
                "parse one.txt two.txt, one word too many: 'two.txt'"
            })
    void a_word_that_is_none_of_ours_is_told_with_the_nearest_that_is(String command, String words) {
        assertThat(run(command.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("bulletins: " + words + " (see ");
    }

    @Test
    void bulletins_without_labels_are_not_measured_and_it_is_told_what_is_missing() throws IOException {
        Files.writeString(folder.resolve("b.md"), "## 灵活就业\n\n### 甲市 | 零工市场开门\n\n零工市场开门。\n");
        assertThat(run("evaluate", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("says what is right of a bulletin: put expected-items.json there");
    }

    @Test
    void who_starts_without_settings_is_told_what_to_copy() {
        assertThat(run("local", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("there is no bulletins.yaml in this folder: copy samples/local.yaml");
    }

    @Test
    void a_missing_file_is_told_in_one_line() {
        assertThat(run("parse", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("bulletins: " + folder.resolve("none.txt") + " cannot be read: there is no such file");
    }

    @Test
    void a_day_that_is_none_is_told_without_the_words_of_the_program() {
        assertThat(run("parse", "bulletin.txt", "--date", "2024-13-01")).isEqualTo(2);
        assertThat(err.toString()).contains("'--date': a day is written as 2024-06-30, not '2024-13-01' (see ");
    }

    @Test
    void a_month_is_no_day_of_a_bulletin_but_bounds_a_search() {
        assertThat(run("parse", "bulletin.txt", "--date", "2024-06")).isEqualTo(2);
        assertThat(run("search", "--since", "2024年6月", "--until", "2024-05")).isEqualTo(2);
        assertThat(err.toString()).contains("not '2024-06'", "--since 2024-06-01 is after --until 2024-05-31");
    }

    @Test
    void a_name_that_the_settings_do_not_hold_is_wrong_use() {
        assertThat(run("sources", "test", "none")).isEqualTo(2);
        assertThat(run("recipients", "test", "none")).isEqualTo(2);
        assertThat(err.toString()).contains("in which settings?", "there is no recipient 'none'");
    }

    @Test
    void an_address_that_is_none_of_the_web_is_told_as_one() {
        assertThat(run("parse", "ftp://site.example/bulletin.txt")).isEqualTo(1);
        assertThat(err.toString()).contains("ftp://site.example/bulletin.txt could not be had: this is no http");
    }

    @Test
    void an_address_may_hold_what_browsers_let_pass() {
        assertThat(run("extract", "http://127.0.0.1:1/a|b c.html")).isEqualTo(1);
        assertThat(err.toString()).contains("port 1 is not among the allowed ports");
    }

    @Test
    void a_setting_that_Kafka_does_not_take_is_told() throws IOException {
        Path settings = Files.writeString(folder.resolve("s.yaml"), "kafka: {client: {security-protocol: sesame}}\n");
        assertThat(run("status", "--config", settings.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("Invalid value sesame"));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    }
}
