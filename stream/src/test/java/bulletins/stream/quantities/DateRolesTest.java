package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.DateMention;
import bulletins.model.DateMention.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRolesTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @Test
    void the_words_around_a_date_tell_what_happens_on_it() {
        assertThat(roles("办法自2021年9月1日起施行。")).containsExactly(Role.EFFECTIVE);
        assertThat(roles("申报材料须于10月15日前完成提交。")).containsExactly(Role.DEADLINE);
        assertThat(roles("受理期限截止到2021年9月15日。")).containsExactly(Role.DEADLINE);
        assertThat(roles("7月6日，市人社局印发通知。")).containsExactly(Role.PUBLISHED);
        assertThat(roles("7月9日，记者从县人社局获悉，岗位已满。")).containsExactly(Role.PUBLISHED);
        assertThat(roles("招聘会8月3日在体育馆举行。")).containsExactly(Role.EVENT);
        assertThat(roles("2021年7月1日，《办法》正式施行。")).containsExactly(Role.EFFECTIVE);
        assertThat(roles("新华社北京8月20日电")).containsExactly(Role.PUBLISHED);
        assertThat(roles("今年上半年用工回暖。")).containsExactly(Role.PERIOD);
        assertThat(roles("9日上午，记者从市人社局获悉，岗位已满。")).containsExactly(Role.PUBLISHED);
        assertThat(roles("材料于8月27日17:30前交到窗口。")).containsExactly(Role.DEADLINE);
        assertThat(roles("截至6月底，参保人数上升。")).containsExactly(Role.PERIOD);
        assertThat(roles("报名时间截至9月5日。")).containsExactly(Role.DEADLINE);
        assertThat(roles("2021-08-20 10:30 来源：本报")).containsExactly(Role.PUBLISHED);
        assertThat(roles("9月1日至12月20日前，全市开展专项行动。")).containsExactly(Role.PERIOD);
        assertThat(roles("报名时间为9月1日至9月20日前。")).containsExactly(Role.DEADLINE);
        assertThat(roles("7月份经济运行情况新闻发布会召开。")).containsExactly(Role.PERIOD);
        assertThat(roles("办法有效期至2021年3月31日。")).containsExactly(Role.DEADLINE);
        assertThat(roles("补助政策执行至2020年12月31日。")).containsExactly(Role.DEADLINE);
        assertThat(roles("报名截止时间为8月3日17时。")).containsExactly(Role.DEADLINE);
        assertThat(roles("王某2021年3月入职某公司。")).containsExactly(Role.EVENT);
        assertThat(roles("7月9日，《某市人民政府办公室关于进一步加大稳就业政策支持力度的若干措施》（某政办发〔2021〕9号）对外公布。"))
                .containsExactly(Role.PUBLISHED);
        assertThat(roles("今天（22日），省人社厅、教育厅联合发布通知。")).containsExactly(Role.PUBLISHED, Role.PUBLISHED);
        assertThat(roles("中秋节前夕，招聘会在广场举行。")).containsExactly(Role.EVENT);
    }

    @Test
    void what_begins_on_a_day_comes_into_force_unless_it_is_only_held() {
        assertThat(roles("9月起组织笔试。")).containsExactly(Role.PERIOD);
        assertThat(roles("9月1日起组织实施新的最低工资标准。")).containsExactly(Role.EFFECTIVE);
        assertThat(roles("9月1日起陆续将失业保险金标准提高到1800元。")).containsExactly(Role.EFFECTIVE);
        assertThat(roles("9月起提高标准。")).containsExactly(Role.EFFECTIVE);
    }

    @Test
    void days_that_are_listed_are_for_the_same() {
        assertThat(roles("各县分别于9月15日、10月15日前上报。")).containsExactly(Role.DEADLINE, Role.DEADLINE);
        assertThat(roles("两档标准8月1日和9月1日起分别施行。")).containsExactly(Role.EFFECTIVE, Role.EFFECTIVE);
        assertThat(roles("8月3日，招聘会举行，10月15日前报名。")).containsExactly(Role.EVENT, Role.DEADLINE);
    }

    @Test
    void what_had_been_published_by_a_day_was_not_published_on_it() {
        assertThat(roles("截至8月12日，专项行动累计发布岗位300个。")).containsExactly(Role.PERIOD);
    }

    @Test
    void a_today_of_somebody_is_no_day() {
        assertThat(roles("没有贷款，就没有我的今天。")).isEmpty();
    }

    @Test
    void the_days_of_a_paper_stand_below_who_signs_and_behind_labels() {
        assertThat(roles("各区：\n某市财政局\n2021年8月3日\n（公开）")).containsExactly(Role.PUBLISHED);
        assertThat(roles("请遵照执行。\n（二〇二一年八月三日）")).containsExactly(Role.PUBLISHED);
        assertThat(roles("【公布日期】2021.08.03\n【施行日期】2021.09.01\n【时效性】有效"))
                .containsExactly(Role.PUBLISHED, Role.EFFECTIVE);
        assertThat(roles("执行日期：2021-8-3\n成文日期\n2021年8月2日\n失效日期：2026-8-3"))
                .containsExactly(Role.EFFECTIVE, Role.PUBLISHED, Role.DEADLINE);
        assertThat(roles("原降费政策实施至2021年4月30日。")).containsExactly(Role.DEADLINE);
        assertThat(roles("地点，某市财政局\n2021年8月3日")).containsExactly(Role.EVENT);
    }

    @Test
    void a_name_behind_a_date_tells_nothing_of_it() {
        assertThat(roles("市财政局于8月9日联合印发《创业贷款实施办法》。")).containsExactly(Role.PUBLISHED);
        assertThat(roles("《办法》于8月9日正式实施。")).containsExactly(Role.EFFECTIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本办法自2021年9月1日起施行，有效期五年。 | EFFECTIVE 2021-09-01, DEADLINE 2026-08-31
            本办法有效期为18个月，自2021年9月1日起施行。 | DEADLINE 2023-02-28, EFFECTIVE 2021-09-01
            本办法自印发之日起施行，有效期至2022年底。/某市财政局/2021年8月3日 | EFFECTIVE 2021-08-03, DEADLINE 2022-12-31, PUBLISHED 2021-08-03
            自公布之日起30日后施行。/某市财政局/2021年8月3日 | PUBLISHED 2021-08-03
            本办法自2021年9月1日起施行，所发证书有效期五年。 | EFFECTIVE 2021-09-01
            本办法自2021年9月1日起施行。各区县可以结合实际制定实施细则并报市里备案。合同有效期2年。 | EFFECTIVE 2021-09-01
            """)
    void a_day_that_is_not_printed_is_reckoned_from_one_that_is(String text, String dates) {
        assertThat(finder.find(text.replace('/', '\n'), WRITTEN).dates())
                .extracting(date -> date.role() + " " + date.end())
                .containsExactly(dates.split(", "));
    }

    @Test
    void what_is_asked_to_be_done_by_a_day_is_still_to_come_whatever_year_was_named_before() {
        assertThat(finder.find("已按2020年基数缴费的，应于12月20日前补缴差额。", WRITTEN).dates())
                .extracting(DateMention::end)
                .containsExactly(LocalDate.parse("2020-12-31"), LocalDate.parse("2021-12-20"));
    }

    private List<Role> roles(String text) {
        return finder.find(text, WRITTEN).dates().stream()
                .map(DateMention::role)
                .toList();
    }
}
