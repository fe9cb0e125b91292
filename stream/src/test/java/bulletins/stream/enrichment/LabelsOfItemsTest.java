package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands left of the bar counts, and what an item calls its subject without the word of the heading. */
class LabelsOfItemsTest {
    private static final Enricher ENRICHER = Enricher.create(null);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "re-employment; 加拿大; 就业保险等候期缩短; 加拿大就业部宣布，失业者申领就业保险的等候期由一周缩短为三天，9月领取人数为55万。",
                "vocational-skills; 瑞士; 七成青年选择学徒; 瑞士今年初中毕业生中68%选择学徒，每周三天在企业，热门专业为护理和电工。",
                "macro-policy; 澳大利亚; 失业率升至4.5%; 澳大利亚统计局数据显示，9月失业率为4.5%，参与率为67%，储备银行称货币政策将视数据而定。"
            })
    void an_item_from_another_country_may_be_about_anything(String category, String origin, String title, String body) {
        assertLabel(category, origin, title, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "macro-policy; 香港; 7至9月失业率升至3.9%; 香港政府统计处公布，7月至9月失业率为3.9%，失业人数15.5万人，餐饮业失业率6.8%。",
                "labour-relations; 最高人民检察院; 支持起诉帮农民工讨薪; 检察机关今年支持农民工起诉讨薪案件1.8万件，帮助追讨2.5亿元。",
                "flexible-employment; 湖南株洲; 夜经济里的“摆摊族”; 株洲划定夜市18处，免费摊位优先给失业人员和大学生，每晚营收500元左右。",
                "public-welfare-jobs; 上海青浦; 养护队伍转入公益服务社; 青浦把林业养护、河道保洁队伍并入公益服务社，工资不低于最低工资标准。",
                "rural-labour-transfer; 江西赣州; 返乡人员进工业园; 从珠三角返乡的有11万人，市里组织招工直通车下乡213场，输送9800人进入电子企业。"
            })
    void a_subject_is_known_by_the_words_that_people_use_for_it(
            String category, String origin, String title, String body) {
        assertLabel(category, origin, title, body);
    }

    private static void assertLabel(String category, String origin, String title, String body) {
        assertThat(ENRICHER.enrich(Articles.item(origin, title, body, null))
                        .labels()
                        .get(0)
                        .id())
                .isEqualTo(category);
    }
}
