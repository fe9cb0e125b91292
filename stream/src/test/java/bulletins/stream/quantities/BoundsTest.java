package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number counts where the words beside it tell a bound, a mean or a turn. */
class BoundsTest {
    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40人（含）以下的参保企业裁员率不高于25%。 | 参保企业=40 参保企业裁员率=25
            裁员率不高于6.5%，40人（含40人）以下的参保企业裁员率不高于25%。 | 裁员率=6.5 参保企业=40 参保企业裁员率=25
            对吸纳15人（含）以上的用人单位给予补贴。 | 吸纳用人单位=15
            15人（含）以上40人（含）以下的企业可以申报。 | 企业=15 企业=40
            累计城镇新增就业6200万人，年均超过1200万人。 | 城镇新增就业=62000000 城镇新增就业年均=12000000
            发放培训补贴2.6亿元，人均1100元。 | 发放培训补贴=260000000 发放培训补贴人均=1100
            登记失业率从5.9%的高点回落到4.8%。 | 登记失业率=5.9 登记失业率=4.8
            """)
    void its_name_is_what_is_counted(String text, String told) {
        assertThat(finder.find(text, LocalDate.parse("2021-08-22")).figures())
                .extracting(BoundsTest::brief)
                .containsExactly(told.split(" "));
    }

    private static String brief(Figure figure) {
        return figure.indicator() + "=" + figure.value().toPlainString();
    }
}
