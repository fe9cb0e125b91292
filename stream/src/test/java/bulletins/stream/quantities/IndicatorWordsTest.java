package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number counts, by the words around it. */
class IndicatorWordsTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今年计划开展技能培训20万人次，上半年已完成12万人次。 | 开展技能培训 开展技能培训
            给予一次性交通补贴，标准为每人400元。 | 一次性交通补贴标准
            费率由0.7%降至0.6%左右的水平。 | 费率 费率
            考试顺利，通过率为83.4%。 | 通过率
            甲市近日调整岗位补贴标准，日前发放补贴30万元。 | 发放补贴
            甲县、乙县新增就业居前两位，分别为3万人、2万人。 | 甲县新增就业 乙县新增就业
            """)
    void words_that_name_nothing_are_left_out_or_completed(String text, String indicators) {
        List<Figure> found = finder.find(text, WRITTEN).figures();
        assertThat(found).extracting(Figure::indicator).containsExactly(indicators.split(" "));
    }
}
