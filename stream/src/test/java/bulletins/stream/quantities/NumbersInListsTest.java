package bulletins.stream.quantities;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand side by side and leave to the last of them what they have in common. */
class NumbersInListsTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");
    private static final List<String> PLACES = List.of("张家口", "保定", "石家庄", "铁岭", "葫芦岛");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲县、乙县、丙县创业实体分别为1630、870、604户。 | 甲县创业实体=1630户 乙县创业实体=870户 丙县创业实体=604户
            甲县、乙县分别新建驿站12和7个。 | 甲县新建驿站=12个 乙县新建驿站=7个
            甲市、乙市、丙市新增就业分别为20.1、3.4、2万人。 | 甲市新增就业=201000人 乙市新增就业=34000人 丙市新增就业=20000人
            甲县、乙县、丙县新建驿站26、31、44个。 | 甲县新建驿站=26个 乙县新建驿站=31个 丙县新建驿站=44个
            乘2、3路车。 | ''
            两档补贴分别为3000、1.2万元。 | 两档补贴=3000元 两档补贴=12000元
            基地分别于2020、2021年建成。 | ''
            """)
    void the_unit_of_the_last_is_that_of_all(String text, String figures) {
        assertThat(printed(text)).isEqualTo(figures);
    }

    @Test
    void changes_of_a_list_have_the_unit_of_the_last() {
        assertThat(figures("甲市、乙市新增就业分别为3万人、2万人，占比分别提高3.1、2.2个百分点。"))
                .extracting(Figure::unit)
                .containsExactly("人", "人", "百分点", "百分点");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张家口、保定城镇新增就业分别为3万人、2万人。 | 张家口城镇新增就业=30000人 保定城镇新增就业=20000人
            保定、石家庄城镇新增就业分别为3万人、2万人。 | 保定城镇新增就业=30000人 石家庄城镇新增就业=20000人
            铁岭、葫芦岛及某某示范区分别办会9场、6场、3场。 | 铁岭办会=9场 葫芦岛办会=6场 某某示范区办会=3场
            铁岭、葫芦岛两市返乡创业分别为690人、530人。 | 铁岭返乡创业=690人 葫芦岛返乡创业=530人
            """)
    void what_several_places_share_stands_after_the_last_however_long_their_names_are(String text, String figures) {
        assertThat(printed(text)).isEqualTo(figures);
    }

    @Test
    void numbers_are_handed_to_times_also_where_nothing_else_is_named() {
        List<Figure> found = figures("2019年至2021年培训30万人，其中2019年、2020年、2021年分别不少于8万人、10万人、12万人。");
        assertThat(found).extracting(Figure::indicator).containsOnly("培训");
        assertThat(found)
                .extracting(figure ->
                        figure.period() == null ? 0 : figure.period().end().getYear())
                .containsExactly(2021, 2019, 2020, 2021);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018、2019和2020年分别培训3万人、4万人、5万人。 | 培训=2018..2018 培训=2019..2019 培训=2020..2020
            2019、2020两年培训6万人。 | 培训=2019..2020
            2019和2020年共发放补贴3亿元。 | 发放补贴=2019..2020
            2019、2020年春季办会6场。 | 办会=2020..2020
            """)
    void years_that_follow_one_another_are_a_span_that_may_be_handed_out(String text, String years) {
        assertThat(figures(text).stream()
                        .map(figure -> figure.indicator() + "="
                                + (figure.period() == null
                                        ? ""
                                        : figure.period().start().getYear() + ".."
                                                + figure.period().end().getYear()))
                        .collect(joining(" ")))
                .isEqualTo(years);
    }

    @Test
    void what_numbers_are_raised_to_goes_to_each_of_those_they_were_handed_to() {
        assertThat(printed("甲市、乙市月补贴分别由600元、800元提高到700元、900元。"))
                .isEqualTo("甲市月补贴=600元 乙市月补贴=800元 甲市月补贴=700元 乙市月补贴=900元");
        assertThat(figures("3月和4月新增岗位数分别由31.5万个和17.5万个下修至31万个和16.5万个。"))
                .extracting(figure ->
                        figure.period() == null ? 0 : figure.period().start().getMonthValue())
                .containsExactly(3, 4, 3, 4);
    }

    @Test
    void as_many_numbers_as_things_before_each_go_to_each_in_turn() {
        assertThat(printed("甲县、乙县各签订合同11份、9份。")).isEqualTo("甲县签订合同=11份 乙县签订合同=9份");
        assertThat(printed("甲县、乙县各有车间11个、9个，同比增加2个、1个。")).isEqualTo("甲县车间=11个 乙县车间=9个");
    }

    @Test
    void a_number_without_a_unit_has_that_of_what_is_held_against_it() {
        assertThat(printed("就业8万人，远低于预期的9万，居民增加约10万。")).isEqualTo("就业=80000人 就业预期=90000人 居民=100000人");
    }

    @Test
    void each_number_of_a_list_may_bear_its_name_and_the_last_its_unit() {
        assertThat(printed("接待游客，甲市16.8、乙市15.2、丙市13.6万人次。")).isEqualTo("甲市=168000人次 乙市=152000人次 丙市=136000人次");
        assertThat(printed("新政2.0、惠及3万人。")).isEqualTo("惠及=30000人");
    }

    @Test
    void ranks_in_a_list_or_span_are_no_figures() {
        assertThat(printed("办第3、4、5期班，第1—12个月发1815元，第13—24个月发1452元。")).isEqualTo("第1-12个月发=1815元 第13-24个月发=1452元");
        assertThat(printed("第一、300人到场。")).isEqualTo("到场=300人");
    }

    private String printed(String text) {
        return figures(text).stream()
                .map(figure -> figure.indicator() + "=" + figure.value().toPlainString() + figure.unit())
                .collect(joining(" "));
    }

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN, PLACES).figures();
    }
}
