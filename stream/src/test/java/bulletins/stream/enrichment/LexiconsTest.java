package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {
    @TempDir
    private Path folder;

    @Test
    void a_users_words_grow_the_shipped_lists_and_replace_single_values() throws IOException {
        Files.writeString(
                folder.resolve("labels.yaml"),
                "flexible-employment: {strong: [跑单员], present: 9}\nsocial-insurance: {key: [养老保险]}\n");
        Files.writeString(folder.resolve("groups.yaml"), "船员: [海员]\n");
        var labels = new Lexicons(folder).labels();
        var shipped = new Lexicons(null).labels();
        assertThat(labels.at("/flexible-employment/strong"))
                .hasSize(shipped.at("/flexible-employment/strong").size() + 1);
        assertThat(labels.at("/flexible-employment/present").asInt()).isEqualTo(9);
        assertThat(labels.at("/social-insurance/key")).hasSize(1);
        assertThat(new Lexicons(folder).groups())
                .containsEntry("船员", List.of("海员"))
                .containsKey("高校毕业生");
    }

    @Test
    void a_lexicon_that_is_no_yaml_is_named_with_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("labels.yaml"), "flexible-employment:\n  strong: [跑单员\n");
        assertThatIllegalArgumentException()
                .isThrownBy(new Lexicons(folder)::labels)
                .withMessageContaining(file + " line ")
                .withMessageContaining("is not YAML");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{stong: [跑单员]}|has no 'stong', but absent",
                "{stong: [跑单员]}|did you mean strong?",
                "[跑单员]|must hold names and what belongs to each",
                "{strong: 跑单员}|flexible-employment.strong must be a list of words",
                "{present: 三}|flexible-employment.present must be a number, not '三'",
            })
    void what_would_count_for_nothing_in_a_label_is_told(String written, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.yaml"), "flexible-employment: " + written + "\n");
        assertThatIllegalArgumentException()
                .isThrownBy(new Lexicons(folder)::labels)
                .withMessageContaining(file.toString())
                .withMessageContaining(told);
    }

    @Test
    void a_group_that_is_no_list_is_told_with_what_to_write() throws IOException {
        Files.writeString(folder.resolve("groups.yaml"), "船员: 海员\n");
        assertThatIllegalArgumentException()
                .isThrownBy(new Lexicons(folder)::groups)
                .withMessageContaining("船员 must be a list")
                .withMessageContaining("[海员]");
    }

    @Test
    void a_folder_that_is_not_there_or_holds_no_lexicon_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lexicons(folder.resolve("gone")))
                .withMessageEndingWith("gone (setting stream.lexicons) is not there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lexicons(folder))
                .withMessageEndingWith("holds neither labels.yaml nor groups.yaml");
    }
}
