package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bulletins.model.Policy;
import bulletins.model.Quote;
import bulletins.stream.enrichment.documents.IssuerFinder;
import bulletins.stream.enrichment.documents.PlacedNumber;
import bulletins.stream.enrichment.documents.PolicyFinder;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.IssuerNames;
import bulletins.stream.places.OriginReader;
import bulletins.stream.quantities.QuantityFinder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final PolicyFinder POLICIES = new PolicyFinder();
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final IssuerNames NAMES = new IssuerNames(GAZETTEER);
    private static final OriginReader ORIGINS = new OriginReader(GAZETTEER, NAMES);
    private static final IssuerFinder ISSUERS = new IssuerFinder(NAMES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "按照国发〔2018〕39号执行 | 国发〔2018〕39号",
                "和浙人社发〔2021〕5号一致 | 浙人社发〔2021〕5号",
                "以及苏人社发(2021)12 号文件 | 苏人社发〔2021〕12号",
                "见皖人社[2020] 7号 | 皖人社〔2020〕7号",
                "按鲁人社字【2022】第3号办理 | 鲁人社字〔2022〕3号",
                "京人社就发〔２０２１〕３号 | 京人社就发〔2021〕3号",
                "修订办法（市政府令第48号） | 市政府令第48号",
                "国务院令第724号公布 | 国务院令第724号",
                "中华人民共和国主席令第七十三号 | 中华人民共和国主席令第七十三号",
                "另据国家税务总局公告2021年第3号 | 国家税务总局公告2021年第3号",
                "财政部公告2021年第3号 | 财政部公告2021年第3号",
                "财政部 人力资源社会保障部公告2023年第5号 | 财政部人力资源社会保障部公告2023年第5号",
            })
    void numbers_are_written_one_way_whatever_their_brackets(String text, String number) {
        assertThat(find(text).numbers()).containsExactly(number);
    }

    @Test
    void a_title_in_a_sentence_needs_no_marks_before_its_number() {
        assertThat(find("各地要落实国务院关于进一步做好稳就业工作的意见（国发〔2019〕28号），稳定就业。").policies())
                .extracting(Policy::title, Policy::number)
                .containsExactly(tuple("国务院关于进一步做好稳就业工作的意见", "国发〔2019〕28号"));
    }

    @Test
    void a_number_may_be_split_over_lines() {
        assertThat(find("具体按川人社\n\n发〔2021〕\n\n8 号的规定办理").numbers()).containsExactly("川人社发〔2021〕8号");
    }

    @Test
    void a_short_form_takes_no_number_and_a_number_is_no_title() {
        assertThat(find("《关于做好稳岗工作的通知》（以下简称《通知》，浙人社发〔2021〕5号）施行，《浙人社〔2020〕15号》同时废止。")
                        .policies())
                .extracting(Policy::title, Policy::number)
                .containsExactly(tuple("关于做好稳岗工作的通知", "浙人社发〔2021〕5号"), tuple(null, "浙人社〔2020〕15号"));
    }

    @Test
    void the_line_above_a_number_is_no_part_of_it() {
        assertThat(find("零工市场开门\n粤人社规〔2023〕5号，各地照办").numbers()).containsExactly("粤人社规〔2023〕5号");
        assertThat(find("零工市场开门\n成府函〔2022〕17号").numbers()).containsExactly("成府函〔2022〕17号");
    }

    @Test
    void a_number_in_brackets_belongs_to_the_title_before_it() {
        String text = "《关于做好稳岗工作的通知》（浙人社发〔2021〕5号）和《技工教育规划》，另见闽人社文〔2020〕9号";
        assertThat(find(text).policies())
                .containsExactly(
                        new Policy("关于做好稳岗工作的通知", "浙人社发〔2021〕5号"),
                        new Policy("技工教育规划", null),
                        new Policy(null, "闽人社文〔2020〕9号"));
    }

    @Test
    void a_number_knows_where_it_stands_and_its_title() {
        String text = "《关于做好稳岗工作的通知》（浙人社 发[2021]5号）";
        assertThat(POLICIES.numbers(text))
                .containsExactly(new PlacedNumber("浙人社发〔2021〕5号", "关于做好稳岗工作的通知", Quote.of(text, 14, 27)));
    }

    @Test
    void a_nested_title_is_part_of_the_outer_one() {
        assertThat(find("《关于印发《促进创业若干措施》的通知》").policies()).containsExactly(new Policy("关于印发《促进创业若干措施》的通知", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《意见》指出", "电影《长城》热映", "据《光明日报》报道", "门牌3号", "文件〔2021〕通过", "《《《《"})
    void short_forms_films_and_fragments_are_no_documents(String text) {
        assertThat(find(text)).isEqualTo(new PolicyFinder.Documents(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 陕西省人社厅、省财政厅联合下发《通知》 | 陕西省人力资源和社会保障厅,陕西省财政厅",
                "山东 | 省政府办公厅印发规划 | 山东省人民政府办公厅",
                "江苏苏州 | 市人社局会同市财政局出台方案 | 苏州市人力资源和社会保障局,苏州市财政局",
                "浙江杭州 | 杭州市人力社保局、市教育局、团市委等7部门近日联合印发文件 | 杭州市人力资源和社会保障局,杭州市教育局,共青团杭州市委员会",
                "'' | 人社部、教育部、财政部日前联合发出通知 | 人力资源社会保障部,教育部,财政部",
                "'' | 《重庆市人民政府办公厅关于支持就业的通知》落地 | 重庆市人民政府办公厅",
                "海南 | 记者从省人社厅获悉，该厅近日印发通知 | 海南省人力资源和社会保障厅",
                "海南 | 记者从省人社厅获悉,该厅近日印发通知 | 海南省人力资源和社会保障厅",
                "海南 | 省人社厅九月二十三日公布推荐名单 | 海南省人力资源和社会保障厅",
                "浙江温州 | 市财政局、国家税务总局温州市税务局联合印发办法 | 温州市财政局,国家税务总局温州市税务局",
                "广西 | 自治区人社厅、自治区财政厅联合印发通知 | 广西壮族自治区人力资源和社会保障厅,广西壮族自治区财政厅",
                "云南大理 | 州人社局、州财政局联合印发通知 | 大理白族自治州人力资源和社会保障局,大理白族自治州财政局",
                "江苏南京 | 鼓楼区人社局、区财政局联合印发通知 | 鼓楼区人力资源和社会保障局,鼓楼区财政局",
                "福建宁德 | 市民政局专门编制了《养老服务指南》 | 宁德市民政局",
                "'' | 国务院办公厅关于支持就业的意见 | 国务院办公厅",
                "浙江宁波 | 市人社局、人行宁波市中心支行、人民银行泰州中支近日推出新政，在人行道宣传 | 宁波市人力资源和社会保障局,中国人民银行宁波市中心支行,中国人民银行泰州中心支行",
                "湖北宜昌 | 市人社局、人民银行宜昌市分行近日推出新政 | 宜昌市人力资源和社会保障局,中国人民银行宜昌市分行",
                "上海 | 市人社局、人民银行上海总部近日推出新政 | 上海市人力资源和社会保障局,中国人民银行上海总部",
                "'' | 人社部、国资委联合印发通知 | 人力资源社会保障部,国务院国有资产监督管理委员会",
                "山东 | 省人社厅、省国资委印发通知 | 山东省人力资源和社会保障厅,山东省国有资产监督管理委员会",
                "湖南 | 湖南省委组织部、省人社厅联合下发办法 | 中共湖南省委组织部,湖南省人力资源和社会保障厅",
                "山东青岛 | 青岛市财政局、中共青岛市委宣传部近日制定出台办法 | 青岛市财政局,中共青岛市委宣传部",
                "四川 | 由省人社厅牵头，省教育厅等12部门联合制定的规划 | 四川省人力资源和社会保障厅,四川省教育厅",
                "安徽合肥 | 合肥市委组织部、市人社局、市房产局联合印发通知 | 中共合肥市委组织部,合肥市人力资源和社会保障局",
                "'' | 北京市人社局、天津市人社局8月10日在廊坊共同签署协议 | 北京市人力资源和社会保障局,天津市人力资源和社会保障局",
                "辽宁 | 辽宁省人社厅、省总工会、省企业联合会/企业家协会、省工商联日前联合印发通知 | 辽宁省人力资源和社会保障厅,辽宁省总工会,辽宁省企业联合会/企业家协会,辽宁省工商业联合会",
                "'' | 教育部、人社部等十部门日前启动专项行动 | 教育部,人力资源社会保障部",
                "'' | 长春市财政局、共青团长春市委于4月10日联合印发《办法》 | 长春市财政局,共青团长春市委员会",
                "'' | 教育部、人社部共同启动专项行动 | 教育部,人力资源社会保障部",
                "'' | 教育部、人社部日前联合开展检查 | 教育部,人力资源社会保障部",
                "'' | 国家发展改革委、财政部近日修订印发办法 | 国家发展和改革委员会,财政部",
                "天津 | 天津市人社局就最低工资规定公开征求意见 | 天津市人力资源和社会保障局",
                "新疆生产建设兵团 | 兵团人社局、兵团财政局日前出台措施 | 新疆生产建设兵团人力资源和社会保障局,新疆生产建设兵团财政局",
                "海南 | 海南省统计局、国家统计局海南调查总队2月25日发布《公报》 | 海南省统计局,国家统计局海南调查总队",
                "山西 | 省人社厅、省财政厅通知，自7月1日起上调标准 | 山西省人力资源和社会保障厅,山西省财政厅",
                "湖北武汉 | 市人社局联合市邮政管理局宣布，试点扩围 | 武汉市人力资源和社会保障局,武汉市邮政管理局",
                "青海 | 青海省农牧厅、省通信管理局印发方案 | 青海省农牧厅,青海省通信管理局",
                "山东 | 省人社厅会同团省委推出驿站 | 山东省人力资源和社会保障厅,共青团山东省委员会",
                "四川 | 四川省经济和信息化厅、科技厅等六部门印发方案 | 四川省经济和信息化厅,四川省科学技术厅",
            })
    void issuers_are_those_who_issue(String origin, String text, String names) {
        assertThat(ISSUERS.find(text, ORIGINS.read(origin).places())).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者从广州市人社局获悉",
                "财政部门印发了手册",
                "由省总工会、省人社厅主办的招聘会",
                "河北省人社厅、省总工会负责人介绍，形势稳定",
                "记者从河北省人社厅的一份通知获悉",
                "某公司发布公告",
                "英国国家统计局6月10日公布数据，美国财政部、教育部发布报告"
            })
    void bodies_that_only_speak_or_host_issue_nothing(String text) {
        assertThat(ISSUERS.find(text, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《零工市场管理办法》自2024年5月1日起施行，《零工市场暂行规定》（甲人社〔2015〕3号）同时废止。"
                        + "| 零工市场管理办法 from 2024-05-01, 零工市场暂行规定 repealed by 零工市场管理办法",
                "印发《技能补贴办法》（甲人社〔2024〕1号）。该办法从 2024 年 6 月 1 日起执行。 | 技能补贴办法 from 2024-06-01",
                "公布《关于修改〈工伤保险规定〉的决定》 | 关于修改〈工伤保险规定〉的决定, 工伤保险规定 amended by 关于修改〈工伤保险规定〉的决定",
                "《新就业办法》出台，《旧办法一号通知》《旧办法二号通知》一并废止" + "| 新就业办法, 旧办法一号通知 repealed by 新就业办法, 旧办法二号通知 repealed by 新就业办法",
                "拟对《失业保险条例》第十条作出修改 | 失业保险条例 amended",
                "自2024年7月1日起施行的《工资支付规定》受欢迎。津贴从9月1日起执行。 | 工资支付规定 from 2024-07-01",
                "根据《就业促进法》，标准从9月1日起上调 | 就业促进法",
                "修订后的《社会救助条例》自2024年7月1日起施行。 | 社会救助条例 from 2024-07-01 amended",
            })
    void what_a_text_says_of_a_document_stands_with_it(String text, String told) {
        assertThat(find(text).policies().stream().map(DocumentsTest::told)).containsExactly(told.split(", "));
    }

    private static String told(Policy policy) {
        String from = policy.effectiveFrom() == null ? "" : " from " + policy.effectiveFrom();
        String change =
                policy.change() == null ? "" : " " + policy.change().name().toLowerCase(Locale.ROOT);
        return policy.title() + from + change + (policy.changedBy() == null ? "" : " by " + policy.changedBy());
    }

    private static PolicyFinder.Documents find(String text) {
        LocalDate day = LocalDate.of(2024, 4, 30);
        return POLICIES.find(text, new QuantityFinder().find(text, day).dates());
    }
}
