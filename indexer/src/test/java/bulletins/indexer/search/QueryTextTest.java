package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "灵活就业 甘肃|\"灵活就业\" \"甘肃\"",
                "灵活就业　甘肃|\"灵活就业\" \"甘肃\"",
                "（补贴 OR 津贴） AND “稳岗 返还”|(\"补贴\" OR \"津贴\") AND \"稳岗 返还\"",
                "title：夜校 广东：稳岗|title:\"夜校\" \"广东：稳岗\"",
                "title:灵活就业 AND NOT 甘肃|title:\"灵活就业\" AND NOT \"甘肃\"",
                "(补贴 OR 津贴) -试点|(\"补贴\" OR \"津贴\") -\"试点\"",
                "灵活就业^2 补贴|\"灵活就业\"^2 \"补贴\"",
                "category:flexible-employment|words.category:\"flexible-employment\"",
                "issuer:人社部 Regions:甘肃|words.issuers:\"人力资源社会保障部\" words.region:\"甘肃\"",
                "issuer:江苏人社厅|words.issuers:\"江苏 人力资源和社会保障厅\"~3",
                "issuers:(江苏省人社厅 OR \"国资委\") 人社厅|words.issuers:(\"江苏省人力资源和社会保障厅\" OR \"国有资产监督管理委员会\") \"人社厅\"",
                "category:灵活* label:*灵*|words.category:灵活* words.labels:*灵*",
                "社保* *补贴|\"社保\" \"补贴\"",
                "\"深化“放管服”改革\" “补贴”|\"深化“放管服”改革\" \"补贴\"",
                "\"补贴” \"就业”|\"补贴\" \"就业\"",
                "沪府发[2024]7号 补贴|\"沪府发〔2024〕7号\" \"补贴\"",
                "a\\:b c|\"a\\:b\" \"c\"",
            },
            delimiter = '|')
    void plain_words_become_phrases(String query, String quoted) {
        assertThat(QueryText.of(query).quoted()).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"稳定 就业\"~3",
                "words.issuers:\"江苏 人社厅\"~3",
                "flex*",
                "*:*",
                "title:就?业",
                "version:[1 TO 5}",
                "body:/就.业/",
                "roam~1",
                "AND",
                "&&",
                "",
                "\"没有结束",
                "((("
            })
    void everything_else_stays_as_it_is(String query) {
        assertThat(QueryText.of(query).quoted()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "外卖?手, '外卖 手\"~10 to find'",
        "补贴 *就*业*, '就 业\"~10 to find'",
        "补贴500~1000元, 'has a *, ? or ~ in a Chinese term; write \"补贴500 1000元\"~10'",
        "补贴~2 就业, leave out the ~",
        "title:(就业 OR 补贴~), leave out the ~"
    })
    void a_pattern_of_a_chinese_term_is_a_mistake_that_says_what_to_write_instead(String query, String words) {
        assertThat(QueryText.of(query).mistake())
                .hasValueSatisfying(mistake -> assertThat(mistake).contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "就业*",
                "\"就业 补贴\"~3",
                "labels:灵*业",
                "flex*le roam~1",
                "/就.业/",
                "就业\\?",
                "就业^2",
                "[就* TO 业]",
                "*:*"
            })
    void what_the_server_reads_as_it_is_meant_is_none(String query) {
        assertThat(QueryText.of(query).mistake()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"就", "\"", "(", "[", "/", "\\", "*", "就*", "\\*", " ", "a:", "业 ", "：", "a：", "^", "\ud800"})
    @Timeout(10)
    void a_query_of_any_length_is_read(String part) {
        String query = part.repeat(100_000);
        for (String asked : List.of(query, '"' + query, '"' + query + '"', "/" + query + "/", "就" + query + "业")) {
            assertThat(QueryText.of(asked).quoted()).isNotEmpty();
            QueryText.of(asked).fields();
            assertThat(QueryText.of(asked).mistake()).isNotNull();
        }
    }
}
