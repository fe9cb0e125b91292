package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bulletins.model.Article;
import bulletins.model.BulletinReference;
import bulletins.model.Enrichment;
import bulletins.model.ItemFacts;
import bulletins.model.Label;
import bulletins.model.Region;
import bulletins.model.Region.Role;
import bulletins.stream.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnricherTest {
    private static final Enricher ENRICHER = Enricher.create(null);

    @Test
    void a_place_that_is_origin_and_mentioned_stands_in_both_roles() {
        Enrichment found = ENRICHER.enrich(item("安徽芜湖", "芜湖开出夜间招聘专场", "芜湖市镜湖区办会"));
        assertThat(found.regions())
                .extracting(Region::name, Region::role)
                .containsExactly(tuple("芜湖市", Role.ORIGIN), tuple("芜湖市", Role.MENTIONED), tuple("镜湖区", Role.MENTIONED));
    }

    @Test
    void a_region_tells_where_it_is_named_first_and_until_when_it_was_called_so() {
        Enrichment found = ENRICHER.enrich(item("安徽芜湖", "赴外招聘", "原襄樊市与襄阳市。"));
        assertThat(found.regions().get(0).from()).isNull();
        Region region = found.regions().get(1);
        assertThat(region.name()).isEqualTo("襄阳市");
        assertThat(region.until()).isEqualTo(2010);
        assertThat(region.from()).isEqualTo("赴外招聘\n原".length());
        assertThat(region.to()).isEqualTo("赴外招聘\n原襄樊市".length());
        assertThat(found.regions()).hasSize(2);
    }

    @Test
    void a_column_gives_no_region_and_an_issuer_is_named_in_full() {
        assertThat(ENRICHER.enrich(item("专家谈", "零工市场怎么建", "要有标准")).regions()).isEmpty();
        assertThat(ENRICHER.enrich(item("人社部", "部署暖心行动", "自即日起")).issuers()).containsExactly("人力资源社会保障部");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "安徽芜湖 | 上半年城镇新增就业3万人。 | 芜湖市 城镇新增就业",
                "安徽芜湖 | 芜湖市镜湖区新增就业3万人，繁昌区新增就业2万人。 | 镜湖区 新增就业, 繁昌区 新增就业",
                "安徽芜湖 | 芜湖市开展“广东技工”工程培训3万人次，就业2万人。 | 芜湖市 开展广东技工工程培训, 芜湖市 就业",
                "新疆和田 | 和田地区计划培训3万人，今年有望突破5万人。 | 和田地区 培训, 和田地区 培训",
                "四川 | 内江市、自贡市率先发放，分别惠及企业3万户、2万户。其中自贡1万户。 | 内江市 率先发放惠及企业, 自贡市 率先发放惠及企业, 自贡市 率先发放惠及企业",
                "安徽芜湖 | 无为市居全省第一，新增就业3万人。 | 无为市 新增就业",
                "安徽芜湖 | 弋江区、湾沚区、南陵县返乡创业园入驻企业数分别为6户、7户、9户。 | 弋江区 返乡创业园入驻企业数, 湾沚区 返乡创业园入驻企业数, 南陵县 返乡创业园入驻企业数",
                "安徽芜湖 | 全省新增就业60万人，全市新增就业3万人。 | 安徽省 新增就业, 芜湖市 新增就业",
                "广西南宁 | 全区新增就业30万人，全市新增就业3万人。 | 广西壮族自治区 新增就业, 南宁市 新增就业",
                "安徽芜湖 | '南陵县举办招聘会。\n全县新增就业2千人，江苏省新增就业3万人，我市新增就业1万人。' | 南陵县 新增就业, 江苏省 新增就业, 芜湖市 新增就业",
                "安徽芜湖 | 组织工人赴江苏省务工3万人。 | 芜湖市 组织工人赴江苏省务工",
                "人社部 | 全国城镇新增就业698万人，其中，广东省90万人、江苏省80万人。 | - 城镇新增就业, 广东省 城镇新增就业, 江苏省 城镇新增就业",
                "人社部 | 广东省、江苏省城镇新增就业分别为90万人和80万人。 | 广东省 城镇新增就业, 江苏省 城镇新增就业",
                "山东、甘肃 | 输转劳动力3万人。 | - 输转劳动力",
                "人社部 | 城镇新增就业69万人，完成目标的63%，其中广东省12万人、江苏省10万人。招聘会提供岗位3万个。 | - 城镇新增就业, - 完成目标, 广东省 城镇新增就业, 江苏省 城镇新增就业, - 招聘会提供岗位",
            })
    void a_figure_counts_in_the_place_that_its_clause_or_paragraph_is_about(
            String origin, String body, String figures) {
        assertThat(ENRICHER.enrich(item(origin, "就业快报", body)).figures())
                .extracting(figure ->
                        (figure.region() == null ? "-" : figure.region().name()) + " " + figure.indicator())
                .containsExactly(figures.split(", "));
    }

    @Test
    void dates_and_figures_tell_where_they_stand() {
        Enrichment found = ENRICHER.enrich(item("安徽芜湖", "招聘会", "8 月 16 日，新增就业\n３ 万人。"));
        String text = "招聘会\n8 月 16 日，新增就业\n３ 万人。";
        assertThat(found.dates())
                .singleElement()
                .satisfies(date ->
                        assertThat(text.substring(date.from(), date.to())).isEqualTo("8 月 16 日"));
        assertThat(found.figures())
                .singleElement()
                .satisfies(figure ->
                        assertThat(text.substring(figure.from(), figure.to())).isEqualTo(figure.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "国务院, 部署稳住经济大盘, 国务院常务会议指出要加大宏观政策调节力度 稳就业保就业, macro-policy",
        "江西, 前七个月城镇新增就业超二十万人, 分区域看南昌赣州两市居前 年底前还将培训五万人次, macro-policy",
        "安徽蚌埠, 促进高质量充分就业实施意见出台, 提出三十条措施 到2027年城镇新增就业累计十万人 重点群体就业稳定, macro-policy",
        "安徽滁州, 前七月城镇新增就业完成年度任务七成, 城镇新增就业2.1万人 失业人员再就业6200人 就业困难人员就业900人, macro-policy",
        "山东威海, 二季度企业用工监测, 样本企业缺工率回落 普工月薪略有上涨 新招员工以技工为主, macro-policy",
        "云南昭通, 护林员持证上岗, 全市乡村公益性岗位安置脱贫劳动力 按月发放岗位补贴 严格考勤, public-welfare-jobs",
        "江西吉安, 创业担保贷款贴息提速, 孵化基地入驻创业项目百余个 带动就业, entrepreneurship",
        "浙江金华, 为骑手上好保险, 新就业形态劳动者职业伤害保障试点 平台企业按单缴费, flexible-employment",
        "山西晋城, 巡回仲裁庭开进园区, 劳动争议调解 为农民工追回拖欠工资, labour-relations",
        "湖南株洲, 百名技师同场竞技, 职业技能大赛设数控车工等十个工种 优胜者晋升技能等级, vocational-skills",
        "宁夏固原, 专列送乡亲返岗, 农村劳动力转移就业 东西部劳务协作 点对点输出, rural-labour-transfer",
        "法国, 三季度失业率小幅上升, 欧元区失业率为6.4% 失业人数增加1.2万 首次申请失业救济人数下降, macro-policy",
        "吉林四平, 失业人员一对一帮扶, 登记失业人员再就业 零就业家庭动态清零 失业保险金按时发放, re-employment",
    })
    void labels_tell_what_an_article_is_about(String origin, String title, String body, String label) {
        List<Label> labels = ENRICHER.enrich(item(origin, title, body)).labels();
        assertThat(labels.get(0).id()).isEqualTo(label);
        assertThat(labels).hasSizeGreaterThan(1).allMatch(one -> one.score() >= 0 && one.score() <= 1);
        assertThat(ENRICHER.explain(item(origin, title, body)).get(label)).isNotEmpty();
    }

    @Test
    void a_users_folder_adds_a_category_and_a_group(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("labels.yaml"), "housing:\n  strong: [人才公寓, 租房补贴]\n");
        Files.writeString(folder.resolve("groups.yaml"), "海员: [船员]\n");
        Enrichment found = Enricher.create(folder).enrich(item("广东珠海", "人才公寓开放申请", "船员可领租房补贴，人才公寓拎包入住"));
        assertThat(found.labels().get(0).id()).isEqualTo("housing");
        assertThat(found.groups()).containsExactly("海员");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023届毕业生和退伍军人 | 高校毕业生 退役军人",
                "“4050”人员、残疾、零就业家庭成员 | 4050人员 残疾人 零就业家庭",
                "退役军人事务局、根治拖欠农民工工资工作领导小组、困难职工家庭、企业职工基本养老保险、用工监测户均30人、青年 | 困难职工 企业职工 青年",
                "灵活就业人员养老保险缴费，困难人员再就业，返乡创业农民工 | 灵活就业人员 就业困难人员 返乡农民工 返乡创业人员 农民工",
                "残疾登记失业人员、大龄职工、外卖骑手、返乡农民工 | 残疾人 失业人员 登记失业人员 大龄人员 新就业形态劳动者 返乡农民工 农民工",
            })
    void groups_bear_one_name_each(String text, String groups) {
        assertThat(ENRICHER.enrich(item("", "标题", text)).groups()).containsExactlyInAnyOrder(groups.split(" "));
    }

    @Test
    void relative_dates_count_from_the_bulletin_then_the_page_then_the_receipt() {
        assertThat(Enricher.reference(item("", "标题", ""))).isEqualTo("2021-08-22");
        assertThat(Enricher.reference(page(OffsetDateTime.parse("2022-01-01T23:30:00Z"))))
                .isEqualTo("2022-01-02");
        assertThat(Enricher.reference(page(null))).isEqualTo("2026-03-02");
    }

    private static Article item(String origin, String title, String body) {
        return Articles.item(origin, title, body, LocalDate.of(2021, 8, 22));
    }

    private static Article page(@Nullable OffsetDateTime published) {
        return Articles.page("p", "标题", "", Articles.pageFacts(published, null, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "江西省就业简报, '', 江西省人力资源和社会保障厅",
        "江西省就业简报, 广东, 广东省人力资源和社会保障厅",
        "江西、湖南就业简报, '', ''",
        "就业简报, '', ''",
    })
    void a_body_without_a_place_is_of_the_items_origin_or_else_of_where_its_bulletin_is_from(
            String bulletin, String origin, String issuer) {
        var reference = new BulletinReference("b", bulletin, null, BulletinReference.Basis.INFERRED);
        var facts = new ItemFacts(reference, 1, "", null, origin, List.of());
        assertThat(String.join(
                        ",",
                        ENRICHER.enrich(Articles.item("i", facts, "招聘月", "省人社厅日前下发通知，开展招聘月活动。"))
                                .issuers()))
                .isEqualTo(issuer);
    }
}
