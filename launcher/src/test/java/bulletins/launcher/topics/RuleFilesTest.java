package bulletins.launcher.topics;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Rule;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {
    private static final String RULE = "id: night\nname: 夜校\nquery: 夜校 AND 补贴\n";

    @TempDir
    private Path folder;

    @Test
    void a_rule_may_name_one_recipient_without_brackets() throws IOException {
        assertThat(read(RULE + "recipients: desk\n", StandardCharsets.UTF_8))
                .isEqualTo(new RuleFiles.Read.Good(new Rule("night", "夜校", "夜校 AND 补贴", List.of("desk"))));
    }

    @Test
    void a_file_in_another_encoding_says_what_to_do() throws IOException {
        assertThat(mistake(RULE, Charset.forName("GB18030"))).contains("rule.yaml is not in UTF-8: save it again");
    }

    @Test
    void no_rule_of_a_file_with_several_is_passed_over_in_silence() throws IOException {
        assertThat(mistake(RULE + "---\n" + RULE, StandardCharsets.UTF_8)).contains("more than one rule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "'# nothing yet'|is empty",
                "'---\n# id: a'|is empty",
                "'-'|is empty",
                "id: a, name: b|line 1 is not YAML",
                "{id: a, name: b}|the rule has no query",
                "{id: a, name: , query: c}|the rule has no name",
                "{id: a, name: b, qery: c}|there is no 'qery' in a rule; did you mean query?",
                "{id: A!, name: b, query: c}|small letters",
                "{id: a, name: b, query: c, recipent: d}|recipent",
                "{id: a, name: b, query: 补贴 AND}|rule.yaml: ",
                "{id: a, name: b, query: 补贴~}|similar terms",
                "{id: a, name: b, query: c, query: d}|line 1: 'query' stands there twice",
                "{id: a, name: [b, c], query: c}|name' is not, or not in this form, part of a rule",
                "[a, b]|more than one rule",
                "'id： a\nname： b'|; after 'id' stands a wide colon: write : and a space",
                "'id: a\nname: b\nquery: *补贴'|line 3 is not YAML: '*补贴' begins with a star; put it in quotes",
                "'id: a\nname： b\nquery: c'|could not find expected ':'; after 'name' stands a wide colon",
                "[a]|rule.yaml: a rule has id, name, query and recipients",
            })
    void a_rule_with_a_mistake_is_told_with_its_file(String text, String words) throws IOException {
        assertThat(mistake(text, StandardCharsets.UTF_8)).contains("rule.yaml", words);
    }

    @Test
    void a_file_that_is_far_too_large_is_told_without_being_read() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("rule.yaml").toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        var bad = (RuleFiles.Read.Bad) RuleFiles.read(folder.resolve("rule.yaml"));
        assertThat(bad.message()).contains("rule.yaml cannot be read: it is larger than 1 MB");
    }

    private String mistake(String text, Charset charset) throws IOException {
        RuleFiles.Read read = read(text, charset);
        assertThat(read).isInstanceOf(RuleFiles.Read.Bad.class);
        return ((RuleFiles.Read.Bad) read).message();
    }

    private RuleFiles.Read read(String text, Charset charset) throws IOException {
        return RuleFiles.read(Files.writeString(folder.resolve("rule.yaml"), text, charset));
    }
}
