package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.Articles;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest texts take a fraction of a second; what took the square of their length took minutes. */
class EnrichmentBoundsTest {
    private static final Enricher ENRICHER = Enricher.create(null);
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增加3万人、减少1万人、",
                "分别增加3万人、减少1%、",
                "同比、环比分别下降0.2个、0.1个百分点，",
                "共47万人，其中省外32万人。",
                "2021—2023年分别新增1万人、2万人、3万人，",
                "县区 新增就业 再就业\n人数 增速 人数 增速\n城镇 1 2 3 4\n",
                "上述三市同比分别增长1%、2%、3%。",
                "3万人、",
                "翻一番，",
                "《（“芜湖市",
            })
    void a_text_that_says_one_thing_again_and_again_is_read_in_time(String again) {
        String body = again.repeat(LENGTH / again.length());
        var found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> ENRICHER.enrich(Articles.item("安徽芜湖", "就业快报", body, LocalDate.of(2024, 3, 1))));
        assertThat(found.summary()).isNotNull();
    }
}
