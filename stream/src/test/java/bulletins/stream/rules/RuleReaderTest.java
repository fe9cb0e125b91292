package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "灵活就业 AND | too early, after character 8",
                "灵活就业 AND ( 甘肃 | not closed",
                "灵活就业 ) 甘肃 | at character 6, ') 甘肃'",
                "AND 灵活就业 | at character 1",
                "灵活就业 and 甘肃 | 'and' must be written in capitals",
                "标题:灵活 | there is no field '标题'",
                "https:a | there is no field 'https'",
                "灵活*就业 | \"灵活 就业\"~10",
                "url:list*.html | \"list .html\"~10",
                "灵活就业~ | leave out the ~",
                "/灵活.*/ | regular expression",
                "[1 TO 2] | range",
                "\"\" | nothing between them",
                "() | at character 2"
            })
    void a_mistake_says_where_and_what_to_do(String query, String told) {
        assertThat(mistake(query)).contains(told);
    }

    @Test
    void a_query_that_is_too_much_for_the_parser_is_a_mistake_too() {
        assertThat(mistake("(".repeat(20_000) + "零工" + ")".repeat(20_000))).contains("brackets more than 100 deep");
        assertThat(mistake("*a" + "?".repeat(25))).contains("too many * and ?");
        assertThat(mistake("零工^" + "9".repeat(60))).contains("boost");
        assertThat(mistake("零工 ".repeat(1100))).contains("more than 1024 terms");
        String any = IntStream.range(0, 600).mapToObj(n -> "企业" + n).collect(Collectors.joining(" OR "));
        assertThat(mistake(any)).isEmpty();
        assertThat(mistake("(" + any + ") AND 裁员"))
                .contains("more than 1024 terms, where one without a field counts twice; make it two rules");
        assertThat(mistake("裁员 AND NOT (" + any + ")")).contains("more than 1024 terms");
    }

    @Test
    void a_mistake_in_a_later_line_is_counted_from_the_start_of_the_text() {
        assertThat(mistake("灵活就业\nAND AND 甘肃")).contains("at character 10");
    }

    private static String mistake(String query) {
        return RuleReader.read(query) instanceof RuleQuery.Mistaken wrong ? wrong.mistake() : "";
    }
}
