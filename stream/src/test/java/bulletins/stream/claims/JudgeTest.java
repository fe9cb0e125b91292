package bulletins.stream.claims;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Claim;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each example: what the item says, what the page says, the item's words in question, and what the page's words are that decide. */
class JudgeTest {
    @Test
    void of_a_page_of_nothing_but_figures_as_many_are_looked_at_as_a_worker_has_time_for_and_its_date_too() {
        List<Statement> statements = Pairs.JUDGE
                .read(Pairs.page("登记5人，".repeat(6_000), "2021-08-17", null))
                .statements();
        assertThat(statements)
                .filteredOn(statement -> statement.kind() == Claim.Kind.FIGURE)
                .hasSize(5_000);
        assertThat(statements).extracting(Statement::kind).contains(Claim.Kind.DATE);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "上半年城镇新增就业698万人。 | 上半年，城镇新增就业6980000人，完成目标的63.5%。 | 698万人 | 6980000人",
                "培训学员１２００人，其中女性占36.3％。 | 培训学员1200人，其中女性占36.3%。 | １２００人 | 1200人",
                "三万名农民工返乡，带动就业两千零五人。 | 3万名农民工返乡，带动就业2005人。 | 两千零五人 | 2005人",
                "按每人300-500元给予补贴。 | 按每人300元至500元给予补贴。 | 300-500元 | 300元至500元",
                "给予补贴最高500元。 | 每人给予补贴300元至500元。 | 500元 | 300元至500元",
                "失业率5.1%，比上月上升0.1个百分点。 | 城镇调查失业率为5.1%，比上月上升0.1个百分点，比上年同期下降0.6个百分点。 | 0.1个百分点 | 0.1个百分点",
                "给予每人2000元一次性补贴。 | 对毕业生给予每人1000元一次性补贴，对退役军人给予每人2000元一次性补贴。 | 2000元 | 2000元",
                "上半年，全市新增就业5.2万人。 | 1—7月，全市新增就业6.1万人。上半年，全市新增就业5.2万人。 | 5.2万人 | 5.2万人",
                "举办招聘会42场，提供岗位3.5万个。 | 共举办线上线下招聘会42场次，提供岗位3.5万个。 | 42场 | 42场次",
                "基金支出1.5亿元，惠及企业1.2万户。 | 基金支出15000万元，惠及企业1.2万家。 | 1.5亿元 | 15000万元",
                "基金支出1.5亿元，惠及企业1.2万户。 | 基金支出15000万元，惠及企业1.2万家。 | 1.2万户 | 1.2万家",
                "其中脱贫劳动力1.4万人。 | 全县外出务工4.6万人，其中脱贫劳动力1.4万人。 | 1.4万人 | 1.4万人",
                "养老、失业保险参保人数分别达到10.14亿人、2.22亿人。 | 截至6月底，养老、失业、工伤保险参保人数分别达到10.14亿人、2.22亿人、2.74亿人。 | 2.22亿人 | 2.22亿人",
                "人均增收3000元以上。 | 带动人均增收3000余元。 | 3000元 | 3000余元",
                "试点期限2年。 | 本办法自9月1日起施行，试点期限2年。 | 2年 | 2年",
            })
    void a_number_that_the_page_gives_in_other_units_or_digits_is_supported(
            String item, String page, String said, String quote) {
        assertThat(claim(item, page, said)).satisfies(claim -> {
            assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(claim.reason()).isEqualTo(Reason.EQUAL);
            assertThat(claim.page()).isNotNull().extracting("text").isEqualTo(quote);
        });
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "上半年城镇新增就业698万人。 | 上半年，城镇新增就业698.3万人。 | 698万人",
                "上半年城镇新增就业近700万人。 | 上半年，城镇新增就业698.3万人。 | 700万人",
                "参保人数突破60万。 | 截至6月底，参保人数达到60.3万人。 | 60万",
                "入驻企业超过600家。 | 入驻企业达到612家，带动就业2.3万人。 | 600家",
                "发放补助金1.2亿元，惠及8.5万人。 | 发放补助金1.15亿元，惠及8.46万人。 | 8.5万人",
                "共有56.7万名毕业生。 | 共有567123名毕业生。 | 56.7万名",
                "举办招聘会，提供岗位3.5万个。 | 举办招聘会，提供就业岗位35106个。 | 3.5万个",
                "参保率约为95%。 | 参保率为94.8%。 | 95%",
                "服务企业60万家。 | 服务企业60万余家。 | 60万家",
                "脱贫人口占比两成。 | 脱贫人口占比为20.4%。 | 两成",
                "三万名农民工返乡。 | 30200名农民工返乡。 | 三万名",
            })
    void a_number_that_rounds_the_page_s_own_is_supported_as_rounded(String item, String page, String said) {
        assertThat(outcome(item, page, said)).isEqualTo("supported rounded");
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "上半年，新增就业689万人，完成目标的63.5%。 | 上半年，新增就业698万人，完成目标的63.5%。 | 689万人 | 698万人",
                "新增就业698万人，同比增长4.2%。 | 新增就业698万人，同比增长4.3%。 | 4.2% | 4.3%",
                "新增就业698万人，同比增长4.2%。 | 新增就业698万人，同比下降4.2%。 | 4.2% | 4.2%",
                "城镇调查失业率为5.0%，比上月下降0.1%。 | 城镇调查失业率为5.0%，比上月下降0.1个百分点。 | 0.1% | 0.1个百分点",
                "养老、失业、工伤保险参保人数分别达到10.14亿人、2.74亿人、2.22亿人。 | 养老、失业、工伤保险参保人数分别达到10.14亿人、2.22亿人、2.74亿人。 | 2.74亿人 | 2.22亿人",
                "对退役军人给予每人1000元一次性补贴。 | 对毕业生给予每人1000元一次性补贴，对退役军人给予每人2000元一次性补贴。 | 1000元 | 2000元",
                "全省就业技能培训补贴标准为每人每天40元。 | 全省就业技能培训补贴标准为每人每天50元。 | 40元 | 50元",
                "基金支出1.5亿元，惠及企业2.1万户。 | 基金支出15000万元，惠及企业1.2万户。 | 2.1万户 | 1.2万户",
                "去年全县转移就业3.2万人，今年已转移3.5万人。 | 去年全县转移就业3.2万人，今年已转移3.4万人。 | 3.5万人 | 3.4万人",
                "2021年，城镇新增就业1186万人。 | 2020年，城镇新增就业1186万人；2021年，城镇新增就业1269万人。 | 1186万人 | 1269万人",
                "新增参保11万人。 | 参保总数达110万人，新增参保10万人。 | 11万人 | 10万人",
                "失业率5.1%，比上年同期下降0.1个百分点。 | 失业率5.1%，比上月上升0.1个百分点，比上年同期下降0.6个百分点。 | 0.1个百分点 | 0.6个百分点",
                "上半年，发放稳岗补贴近1.3亿元，惠及企业2.1万户。 | 1—6月，发放稳岗补贴12850万元，惠及企业1.2万户。 | 2.1万户 | 1.2万户",
                "补贴期限不超过24个月，按月发放。 | 补贴期限不超过12个月，按月发放。 | 24个月 | 12个月",
                "按每人300-500元给予一次性补贴。 | 按每人300-800元给予一次性补贴。 | 300-500元 | 300-800元",
            })
    void another_number_in_the_same_place_contradicts(String item, String page, String said, String quote) {
        assertThat(claim(item, page, said)).satisfies(claim -> {
            assertThat(claim.verdict()).isEqualTo(Verdict.CONTRADICTED);
            assertThat(claim.page()).isNotNull().extracting("text").isEqualTo(quote);
            assertThat(claim.pageValue()).isNotEqualTo(claim.value());
        });
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "上半年新增就业698万人。 | 上半年，新增就业近700万人。 | 698万人",
                "按每人500元给予补贴。 | 按每人300元至500元给予补贴。 | 500元",
                "入驻企业600家。 | 入驻企业达到612家，带动就业2.3万人。 | 600家",
                "参保人数超过61万人。 | 参保人数达到60.3万人。 | 61万人",
                "发放失业补助金1.1亿元。 | 发放失业补助金1.15亿元。 | 1.1亿元",
                "补贴期限不低于12个月。 | 补贴期限不超过12个月。 | 12个月",
                "上半年，全市新增就业5.2万人。 | 1—7月，全市新增就业6.1万人。 | 5.2万人",
                "今年力争新增就业50万人。 | 目前已新增就业38万人。 | 50万人",
                "全市新增就业12万人。 | 全市新增就业11万人。全市新增就业13万人。 | 12万人",
                "1-7月，全省新增就业65万人，同比增长4%。 | 1-7月，新增就业12万人，同比增长4%。 | 65万人",
                "带动人均增收3000元。 | 带动户均增收3000元。 | 3000元",
                "培训1900人次。 | 培训1900人。 | 1900人次",
                "截至6月底，全市参保60.3万人。 | 截至7月底，全市参保61.2万人。 | 60.3万人",
                "参保缴费比例为5%。 | 参保缴费比例为5‰。 | 5%",
                "全市月均工资5200元。 | 苏州4800 无锡5200 | 5200元",
                "建成零工市场二十个。 | 建成零工市场18个。 | 二十个",
                "发放贷款1亿元。 | 发放贷款6000万元。 | 1亿元",
                "发放贷款约1亿元。 | 发放贷款6000万元。 | 1亿元",
            })
    void what_has_another_reading_is_not_judged(String item, String page, String said) {
        assertThat(claim(item, page, said).verdict()).isEqualTo(Verdict.UNJUDGED);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "全市新增就业12万人。 | 全省新增就业65万人。 | 12万人",
                "发放贷款3.5亿元。 | 新增就业65万人，完成目标的70%。 | 3.5亿元",
                "8月10日，市人社局印发通知。 | 近日，市人社局印发通知。 | 8月10日",
                "8月10日，市人社局印发通知。 | 8月12日，市住建局召开推进会。 | 8月10日",
                "按照国发〔2021〕14号文件办理。 | 按照有关文件办理。 | 国发〔2021〕14号",
                "苏州市推广该做法。 | 各地推广该做法。 | 苏州市",
            })
    void what_the_page_does_not_touch_is_absent(String item, String page, String said) {
        assertThat(outcome(item, page, said)).isEqualTo("absent not-said");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "上半年，常州城镇新增就业6.4万人。; 6.4万人; supported equal",
                "上半年，常州市城镇新增就业6.4万人，同比增长2.9%。; 2.9%; supported equal",
                "上半年，苏州城镇新增就业近13万人。; 13万人; supported rounded",
                "上半年，常州城镇新增就业12.5万人。; 12.5万人; unjudged of-something-else",
            })
    void a_cell_of_a_table_is_told_of_its_row_and_heading(String item, String said, String outcome) {
        String table = "各市就业情况|上半年各市情况如下。\n地区 | 城镇新增就业（万人） | 同比增长（%）\n南京 | 16.2 | 4.1\n苏州 | 12.5 | 3.8\n常州 | 6.4 | 2.9";
        assertThat(outcome(item, table, said)).isEqualTo(outcome);
    }

    @Test
    void quotes_stand_where_they_say_in_title_line_break_and_body() {
        Claim claim = claim("扩岗|全市新增就业689万人，同比增长。", "就业形势|上半年，全市新增就业698万人，同比增长。", "689万人");
        assertThat(claim.said().start()).isEqualTo(9);
        assertThat(claim.page()).isNotNull();
        assertThat(claim.page().start()).isEqualTo(15);
        assertThat(claim.value()).isEqualTo("6890000 人");
        assertThat(claim.pageValue()).isEqualTo("6980000 人");
    }

    @Test
    void what_bears_out_one_claim_cannot_contradict_another() {
        List<Claim> claims = Pairs.judge("全市参保总人数61万人。全市参保总人数60万人。", "全市参保总人数61万人。");
        assertThat(claims).extracting(Claim::verdict).containsExactly(Verdict.SUPPORTED, Verdict.UNJUDGED);
    }

    static Claim claim(String item, String page, String said) {
        return Pairs.judge(item, page).stream()
                .filter(claim -> claim.said().text().equals(said))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said + " is no claim of: " + item));
    }

    static String outcome(String item, String page, String said) {
        Claim claim = claim(item, page, said);
        return (claim.verdict() + " " + claim.reason()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
