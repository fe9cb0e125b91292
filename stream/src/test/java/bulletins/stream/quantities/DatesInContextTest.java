package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.DateMention;
import bulletins.model.DateMention.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that are meant by more than the words of the date alone. */
class DatesInContextTest {
    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2022年春节假期, 2022-01-31..2022-02-06",
        "“五一”小长假, 2021-05-01..2021-05-05",
        "国庆节黄金周, 2021-10-01..2021-10-07",
        "去年国庆中秋长假, 2020-10-01..2020-10-01 2020-10-01..2020-10-08",
        "2031年春节假期, 2031-01-23..2031-01-23",
    })
    void days_off_around_a_festival_are_those_of_that_year(String text, String days) {
        assertThat(days(text, "2021-08-22")).isEqualTo(days);
    }

    @Test
    void a_length_that_ends_on_a_day_is_that_long() {
        assertThat(days("截至6月8日的一周，申领人数24万。截至4月的三个月，失业率4.4%。截至5月25日当周，续领17万人。6月15日当周续领16万人。截至6月底参保9万人。", "2021-08-22"))
                .isEqualTo(
                        "2021-06-02..2021-06-08 2021-02-01..2021-04-30 2021-05-19..2021-05-25 2021-06-09..2021-06-15 2021-06-30..2021-06-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021年末就业9万人，2021年新增就业3万人。全年参保8万人。 | 2022-06-08 | 2021-12-31..2021-12-31 2021-01-01..2021-12-31 2021-01-01..2021-12-31
            2021年新增就业3万人，今年全年计划新增4万人。 | 2022-06-08 | 2021-01-01..2021-12-31 2022-01-01..2022-12-31
            本季度求职人数上升。 | 2022-07-19 | 2022-04-01..2022-06-30
            本季度求职人数上升。 | 2022-09-19 | 2022-07-01..2022-09-30
            本季度将举办招聘会。 | 2022-07-19 | 2022-07-01..2022-09-30
            1月17日公布的数据显示，全年就业3万人。 | 2022-01-20 | 2022-01-17..2022-01-17 2021-01-01..2021-12-31
            政策延续至2024年底，预计全年减负3亿元。 | 2022-06-08 | 2024-12-31..2024-12-31 2022-01-01..2022-12-31
            2022年目标是：新增就业3万人；失业率全年控制在5.5%以内。 | 2022-03-13 | 2022-01-01..2022-12-31 2022-01-01..2022-12-31
            2022年新增就业3万人。全年参保8万人。 | 2022-03-13 | 2022-01-01..2022-12-31 2021-01-01..2021-12-31
            1月17日公布的方案明确，全年计划培训3万人。 | 2022-01-20 | 2022-01-17..2022-01-17 2022-01-01..2022-12-31
            """)
    void what_is_reported_of_a_whole_year_or_quarter_is_of_the_one_that_is_over(
            String text, String written, String days) {
        assertThat(days(text, written)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至1月底，全市登记失业2万人。 | 2021-08-22 | 2021-01-31..2021-01-31
            记者获悉，截至1月底城镇新增就业7万人。 | 2021-12-10 | 2021-01-31..2021-01-31
            截至12月底，全市登记失业2万人。 | 2021-01-10 | 2020-12-31..2020-12-31
            报名截至1月底，逾期不再受理。 | 2021-12-10 | 2022-01-31..2022-01-31
            """)
    void what_had_been_counted_by_a_day_was_counted_by_one_that_has_passed(String text, String written, String days) {
        assertThat(days(text, written)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            过去一年，新增就业12万人。 | 2021-03-07 | 2020-01-01..2020-12-31
            过去五年，年均新增就业12万人。 | 2023-03-05 | 2018-01-01..2022-12-31
            过去一年，新增就业12万人。 | 2021-08-22 | 2020-08-22..2021-08-22
            近一年，新增就业12万人。 | 2021-03-07 | 2020-03-07..2021-03-07
            """)
    void in_the_first_months_past_years_are_those_that_have_ended(String text, String written, String days) {
        assertThat(days(text, written)).isEqualTo(days);
    }

    @Test
    void in_the_first_months_parts_of_the_year_that_was_told_of_as_a_whole_lie_in_it() {
        assertThat(days("2024年经济平稳。分季度看，一季度增长5.3%，二季度增长4.7%，三季度增长4.6%。8月份失业率5.3%。", "2025-01-19"))
                .isEqualTo("2024-01-01..2024-12-31 2024-01-01..2024-03-31 2024-04-01..2024-06-30 2024-07-01..2024-09-30"
                        + " 2024-08-01..2024-08-31");
        assertThat(days("2024年经济平稳。二季度将办会30场。", "2025-01-19"))
                .isEqualTo("2024-01-01..2024-12-31 2025-04-01..2025-06-30");
    }

    @Test
    void what_goes_on_since_the_beginning_or_end_of_a_year_lasts_until_now() {
        assertThat(days("“十四五”以来，培训3万人。", "2023-08-20")).isEqualTo("2021-01-01..2023-08-20");
        assertThat(days("“十四五”时期前三年，培训3万人。", "2023-08-20")).isEqualTo("2021-01-01..2023-12-31");
        assertThat(days("年初以来，培训3万人。去年底以来，新增2家。7月上旬以来，来访3人。", "2021-08-22"))
                .isEqualTo("2021-01-01..2021-08-22 2020-12-31..2021-08-22 2021-07-01..2021-07-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自去年10月《某省技能建设若干措施》（某人社发〔2020〕21号）实施以来，培训11万人次。",
                "去年10月《若干措施》实施以来，培训11万人次。",
                "自去年10月根治欠薪冬季专项行动启动以来，培训11万人次。",
                "自去年10月“技能某省”行动启动以来，培训11万人次。"
            })
    void what_lasts_since_something_came_into_force_or_began_goes_on_until_now(String text) {
        assertThat(days(text, "2021-08-22")).isEqualTo("2020-10-01..2021-08-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者8月8日从省根治拖欠农民工工资工作领导小组办公室获悉，已查处30件。",
                "8月8日，记者从国家统计局某某调查总队与某某市人力资源和社会保障局联合召开的会议上获悉，就业平稳。",
                "8月8日，人力资源社会保障部办公厅、财政部办公厅、国务院国资委办公厅、全国总工会办公厅、全国工商联办公厅印发通知。"
            })
    void however_long_the_names_of_those_who_tell_something_are_it_was_published_that_day(String text) {
        assertThat(finder.find(text, LocalDate.parse("2021-08-22")).dates())
                .extracting(DateMention::role)
                .containsExactly(Role.PUBLISHED);
    }

    @Test
    void what_lasts_from_one_date_until_another_is_one_span() {
        assertThat(days("活动从1月上旬持续至3月底，另从5月2日持续到7日。8月份开始到9月份，招聘不停。10月起到年底，办班。", "2021-01-04"))
                .isEqualTo(
                        "2021-01-01..2021-03-31 2021-05-02..2021-05-07 2021-08-01..2021-09-30 2021-10-01..2021-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"比2019年同期多1万人", "形势好于去年", "与2019年相比多1万人", "失业率低于去年"})
    void the_year_that_others_are_compared_with_is_not_theirs(String comparison) {
        assertThat(days("上半年新增就业12万人，" + comparison + "，6月底在岗8万人。", "2021-08-22"))
                .endsWith(" 2021-06-30..2021-06-30");
    }

    @Test
    void an_account_of_what_befell_somebody_names_its_year_once() {
        assertThat(days("2019年4月，张某到某公司送餐。11月5日，双方签约。\n7月1日，招聘会举行。", "2021-08-22"))
                .isEqualTo("2019-04-01..2019-04-30 2019-11-05..2019-11-05 2021-07-01..2021-07-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"副局长李国庆介绍，岗位已满。", "李国庆：“岗位已满。”", "（记者王立春）岗位已满。", "李立春说，岗位已满。"})
    void a_person_may_be_called_as_a_festival_is(String text) {
        assertThat(days(text, "2021-08-22")).isEmpty();
    }

    @Test
    void officials_act_at_festivals_too() {
        assertThat(days("市长在国庆前夕慰问，记者过冬至。", "2021-08-22")).isEqualTo("2021-10-01..2021-10-01 2021-12-21..2021-12-21");
    }

    @ParameterizedTest
    @CsvSource({
        "到12月末，全市主播有8000人。, 2020-12-31..2020-12-31",
        "到12月末，全市主播力争达到8000人。, 2021-12-31..2021-12-31",
    })
    void what_there_was_by_the_end_of_a_month_is_past_unless_it_is_planned(String text, String days) {
        assertThat(days(text, "2021-01-19")).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "江州前5月发放贷款3亿元, 2021-01-01..2021-05-31",
        "江州发放补贴 前7个月惠及3万人, 2021-01-01..2021-07-31",
        "退休前3个月可办理, ''",
        "目前5月份数据已出, 2021-05-01..2021-05-31",
    })
    void a_title_counts_the_first_months_of_the_year_after_any_word(String title, String days) {
        assertThat(days(title + "\n正文。", "2021-08-22")).isEqualTo(days);
        assertThat(days("正文。\n职工离岗前3个月提出。", "2021-08-22")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "今年以来至7月底，新增就业3万人。, 2021-01-01..2021-07-31",
        "自3月启动以来截至7月底，培训3万人。, 2021-03-01..2021-07-31",
        "上年度结余2亿元，计划三年内培训5万人。, 2020-01-01..2020-12-31 2021-08-22..2024-08-22",
        "计划用3年时间培训5万人。, 2021-08-22..2024-08-22",
        "计划2年内未就业的毕业生培训5万人。, ''",
        "毕业3年内可以申请。, ''",
    })
    void what_goes_on_until_a_day_and_what_is_planned_within_years_are_one_span(String text, String days) {
        assertThat(days(text, "2021-08-22")).isEqualTo(days);
    }

    private String days(String text, String written) {
        return String.join(
                " ",
                finder.find(text, LocalDate.parse(written)).dates().stream()
                        .map(date -> date.start() + ".." + date.end())
                        .toList());
    }
}
