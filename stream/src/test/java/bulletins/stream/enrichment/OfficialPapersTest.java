package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bulletins.model.Policy;
import bulletins.model.Policy.Change;
import bulletins.stream.enrichment.documents.IssuerFinder;
import bulletins.stream.enrichment.documents.PolicyFinder;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.IssuerNames;
import bulletins.stream.quantities.QuantityFinder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices and rules themselves, rather than news about them. */
class OfficialPapersTest {
    private static final PolicyFinder POLICIES = new PolicyFinder();
    private static final IssuerFinder ISSUERS = new IssuerFinder(new IssuerNames(Gazetteer.shipped()));

    @Test
    void what_a_paper_says_of_itself_is_said_of_what_its_headline_names() {
        String paper = "甘肃省零工市场管理办法\n第一条 根据《甘肃省就业条例》（甘人发〔2020〕1号），制定本办法。\n" + "第二条 本办法自2024年5月1日起施行，《零工市场暂行规定》同时废止。";
        assertThat(policies(paper))
                .extracting(Policy::title, Policy::effectiveFrom, Policy::changedBy)
                .containsExactly(
                        tuple("甘肃省零工市场管理办法", LocalDate.of(2024, 5, 1), null),
                        tuple("甘肃省就业条例", null, null),
                        tuple("零工市场暂行规定", null, "甘肃省零工市场管理办法"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "常州市零工市场管理办法（试行）\n为促进就业，制定本办法。",
                "常州市零工市场实施方案（2023—2025年）\n结合实际，制定以下实施方案。",
                "关于做好零工市场工作的通知\n现将有关事项通知如下：",
            })
    void a_paper_is_itself_a_document(String paper) {
        assertThat(policies(paper)).containsExactly(new Policy(paper.substring(0, paper.indexOf('\n')), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我市出台零工市场管理办法\n办法写道，本办法自2024年5月1日起施行。",
                "某街道公益性岗位招聘公告\n现将有关事项公告如下：",
                "某市人社局印发零工市场管理办法\n办法写道，本办法自2024年5月1日起施行。",
                "零工市场管理办法受好评\n市民说，这个办法好。",
            })
    void news_and_vacancies_are_none(String text) {
        assertThat(policies(text)).isEmpty();
    }

    @Test
    void what_a_notice_says_of_its_own_list_is_not_said_of_the_law_that_it_rests_on() {
        String notice = "各区：\n根据《技能培训规定》，公布培训工种目录。\n本工种目录和补贴标准自2024年5月1日起执行。";
        assertThat(policies(notice)).containsExactly(new Policy("技能培训规定", null));
    }

    @Test
    void a_rule_that_an_order_published_bears_its_number() {
        assertThat(policies("《工资保证金条例》在2019年12月30日以国务院令第999号公布，于2020年5月1日起施行。"))
                .containsExactly(new Policy("工资保证金条例", "国务院令第999号", LocalDate.of(2020, 5, 1), null, null));
    }

    @Test
    void what_applies_from_its_issue_applies_from_the_day_on_which_it_was_signed() {
        assertThat(policies("甘肃省零工市场管理办法\n第一条 本办法自印发之日起施行。\n甘肃省财政厅\n2024年4月3日"))
                .containsExactly(new Policy("甘肃省零工市场管理办法", null, LocalDate.of(2024, 4, 3), null, null));
    }

    @Test
    void documents_with_one_title_and_two_numbers_are_two() {
        assertThat(policies("按国务院《关于支持零工的意见》（国发〔2023〕9号）和省政府《关于支持零工的意见》（鲁政发〔2023〕3号）办理，再读《关于支持零工的意见》。"))
                .extracting(Policy::number)
                .containsExactly("国发〔2023〕9号", "鲁政发〔2023〕3号");
    }

    @Test
    void a_heading_of_its_own_lines_is_a_title_as_a_whole() {
        assertThat(policies("山东省人民政府办公厅转发省人社厅等部门关于做好零工工作的意见的通知\n鲁政办发〔2023〕2号\n各市："))
                .extracting(Policy::title)
                .containsExactly("山东省人民政府办公厅转发省人社厅等部门关于做好零工工作的意见的通知");
        assertThat(policies("财政部 教育部 民政部 人力资源社会保障部 商务部 全国总工会关于关爱骑手的意见\n财社〔2023〕2号\n各省："))
                .extracting(Policy::title)
                .containsExactly("财政部教育部民政部人力资源社会保障部商务部全国总工会关于关爱骑手的意见");
    }

    @Test
    void a_circular_is_a_document_and_a_case_before_arbitrators_is_none() {
        assertThat(policies("印发《关于表扬先进单位的通报》，合川劳人仲案字（2023）第21号裁决已生效。"))
                .containsExactly(new Policy("关于表扬先进单位的通报", null));
        assertThat(policies("张某与某公司签订《配送服务协议》，某公司发出《解除劳动合同通知书》。\n两省签署《劳务协作框架协议》。"))
                .containsExactly(new Policy("劳务协作框架协议", null));
    }

    @Test
    void who_signs_a_paper_issues_it() {
        assertThat(issuers("各区：\n请照办。\n常州市人力资源和社会保障局 常州市财政局\n2024年5月1日\n（此件公开）"))
                .containsExactly("常州市人力资源和社会保障局", "常州市财政局");
        assertThat(issuers("请照办。\n山西省人民代表大会常务委员会\n二〇二四年五月一日")).containsExactly("山西省人大常委会");
        assertThat(issuers("东莞市人民政府关于稳定就业若干政策措施\n各镇：")).containsExactly("东莞市人民政府");
        assertThat(issuers("东莞市人民政府关于贯彻《稳定就业措施》的实施意见\n各镇：")).containsExactly("东莞市人民政府");
        assertThat(issuers("主办单位：\n常州市总工会\n承办单位：某公司")).isEmpty();
    }

    @Test
    void whom_others_obey_issued_nothing_and_days_on_which_something_is_done_stand_between() {
        assertThat(issuers("各地认真贯彻落实党中央、国务院部署，根据省人社厅、省财政厅要求抓好落实。")).isEmpty();
        assertThat(issuers("山东省人社厅、山东省教育厅、省军区工作局于5月6日至6月5日联合开展专项行动。")).containsExactly("山东省人力资源和社会保障厅", "山东省教育厅");
    }

    @Test
    void a_county_whose_name_begins_as_a_word_that_joins_bodies_is_none_of_them() {
        assertThat(issuers("兴国县人社局会同县财政局、县教育局印发《零工办法》。")).containsExactly("兴国县人力资源和社会保障局", "兴国县财政局", "兴国县教育局");
        assertThat(issuers("屏边县财政局和县总工会联合发布《零工意见》。")).containsExactly("屏边苗族自治县财政局", "屏边苗族自治县总工会");
        assertThat(issuers("会同县人社局会同县财政局印发《零工办法》。")).containsExactly("会同县人力资源和社会保障局", "会同县财政局");
    }

    @Test
    void who_meets_and_issues_what_was_agreed_on_issued_it() {
        assertThat(issuers("山东省人社厅、山东省教育厅日前联合召开推进会，并印发《零工工作要点》。")).containsExactly("山东省人力资源和社会保障厅", "山东省教育厅");
    }

    @Test
    void who_stands_before_a_title_issued_it() {
        assertThat(issuers("根据山东省人社厅等三部门《关于开发公益岗位的通知》，现招聘十人。")).containsExactly("山东省人力资源和社会保障厅");
    }

    @Test
    void what_was_repealed_by_a_paper_that_is_not_named_has_no_repealer() {
        assertThat(policies("据《就业促进条例》，本规定自印发之日起施行，《零工市场暂行办法》同时废止。"))
                .extracting(Policy::title, Policy::change, Policy::changedBy)
                .containsExactly(tuple("就业促进条例", null, null), tuple("零工市场暂行办法", Change.REPEALED, null));
    }

    private static List<Policy> policies(String text) {
        LocalDate day = LocalDate.of(2024, 4, 30);
        return POLICIES.find(text, new QuantityFinder().find(text, day).dates()).policies();
    }

    private static List<String> issuers(String text) {
        return ISSUERS.find(text, List.of());
    }
}
