package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that pages show without their year, which is not always that of the visit. */
class YearlessDaysTest {
    private static final String TEXT = "示例市日前出台稳就业十条措施，惠及中小微企业和重点群体，预计受益企业共三千余家。";

    @ParameterizedTest
    @ValueSource(strings = {"2019/42", "201908/42", "20190817/42", "t20190817_42"})
    void the_url_gives_the_year(String path) {
        assertThat(published("https://a.example/" + path + ".html", "08-16 10:20", TEXT))
                .isEqualTo("2019-08-16T10:20+08:00");
    }

    @ParameterizedTest
    @CsvSource({"2019-08-16 10:20:00, 2019-08-16T10:20+08:00", "2019-08-18 10:20:00, 2021-08-16T10:20+08:00"})
    void a_script_gives_the_year_of_the_same_day(String field, String at) {
        String hidden = "<input type='hidden' name='pubDate' value='" + field + "'>";
        assertThat(published("https://a.example/42.html", "08-16 10:20", TEXT + hidden))
                .isEqualTo(at);
    }

    @Test
    void a_guessed_year_does_not_overrule_a_declared_day() {
        String declared = "<meta itemprop='datePublished' content='2021-08-16'>";
        assertThat(published("https://a.example/42.html", "示例网 08-22 10:20", TEXT + declared))
                .startsWith("2021-08-16");
    }

    @Test
    void in_the_text_such_a_day_counts_only_in_its_dateline() {
        String text = "示例市8月12日至14日出台稳就业十条措施，惠及中小微企业和重点群体共三千余家。";
        assertThat(published("https://a.example/42.html", "", text)).isEqualTo("null");
        assertThat(published("https://a.example/42.html", "", "示例社北京8月16日电　" + text))
                .startsWith("2021-08-16");
    }

    private static String published(String url, String strip, String text) {
        String page = "<h1>示例市出台十条措施稳定就业岗位</h1><div>" + strip + "</div><div><p>" + text + "</p></div>";
        return String.valueOf(Pages.facts(Pages.article(url, page)).publishedAt());
    }
}
