package bulletins.stream.stories;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.BulletinReference;
import bulletins.model.ItemFacts;
import bulletins.model.Region;
import bulletins.stream.Articles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryBookTest {
    private static final Region LANZHOU = region("620100", "兰州市");
    private static final Region TIANSHUI = region("620500", "天水市");
    private static final Region BEIJING = region("110000", "北京市");
    private static final String SAID = "兰州市人力资源社会保障局日前公布，今年将新建零工市场8个，为务工人员免费提供求职登记、岗位推荐和技能培训，预计全年服务1.2万人次，"
            + "吸纳困难人员的用工单位可以申领社会保险补贴，补贴期限最长不超过3年，市场周末照常开放。";
    private static final String OTHER = "为方便高校毕业生求职，市人才服务中心即日起开放夜间窗口，提供档案查询、就业手续办理和职业指导，毕业生凭身份证即可办理，无需预约，也可以通过手机申请。";

    private final StoryBook book = new StoryBook(new InMemory<>(), new InMemory<>(), Duration.ofDays(28));
    private int placed;

    @Test
    void the_same_words_with_another_head_tail_and_title_are_one_story() {
        String first = place("开张", SAID, LANZHOU);
        assertThat(place("甘肃新消息", "据省电视台消息，" + SAID + "（责任编辑：李明）", LANZHOU)).isEqualTo(first);
    }

    @Test
    void the_same_words_about_another_town_are_another_story() {
        String first = place("开张", SAID, LANZHOU);
        assertThat(place("开张", SAID.replace("兰州", "天水"), TIANSHUI)).isNotEqualTo(first);
    }

    @Test
    void where_the_reporter_was_makes_no_difference() {
        String first = place("开张", "新华社北京3月1日电 " + SAID, LANZHOU, BEIJING);
        assertThat(place("开张", "新华社天水3月1日电 " + SAID, LANZHOU, TIANSHUI)).isEqualTo(first);
    }

    @Test
    void a_town_told_with_its_province_is_the_same_town() {
        Region gansu = region("620000", "甘肃省");
        String first = place("开张", OTHER + "窗口设在兰州市中心。", LANZHOU);
        assertThat(place("开张", OTHER + "窗口设在甘肃兰州市中心。", gansu, LANZHOU)).isEqualTo(first);
    }

    @Test
    void a_text_that_names_no_place_is_news_of_the_towns_it_comes_from() {
        Region gansu = origin("620000", "甘肃省");
        String first = place("窗口", OTHER, origin("620100", "兰州市"));
        assertThat(place("窗口", OTHER, origin("620500", "天水市"))).isNotEqualTo(first);
        assertThat(place("窗口", OTHER, gansu)).isEqualTo(first);
    }

    @Test
    void a_page_without_a_date_is_compared_with_all() {
        String first = place(item("b-1", "开张", SAID, "2020-03-01"));
        Article page = Articles.page("p-1", "开张", SAID);
        Candidate undated = Candidate.of(Articles.enriched(page, List.of(LANZHOU)), List.of());
        assertThat(book.place(undated).id()).isEqualTo(first);
    }

    @Test
    void the_same_number_in_another_script_is_the_same() {
        String first = place("开张", SAID, LANZHOU);
        assertThat(place("开张", SAID.replace("8个", "八个"), LANZHOU)).isEqualTo(first);
    }

    @Test
    void the_edition_in_traditional_characters_is_the_same_news_unless_a_fact_is_another() {
        String traditional = "蘭州市人力資源社會保障局日前公佈，今年將新建零工市場8個，為務工人員免費提供求職登記、崗位推薦和技能培訓，預計全年服務1.2萬人次，"
                + "吸納困難人員的用工單位可以申領社會保險補貼，補貼期限最長不超過3年，市場週末照常開放。";
        String first = place("开张", SAID, LANZHOU);
        assertThat(place("開張", traditional, LANZHOU)).isEqualTo(first);
        assertThat(place("開張", traditional.replace("8個", "9個"), LANZHOU)).isNotEqualTo(first);
        assertThat(place("開張", traditional.replace("蘭州", "天水"), TIANSHUI)).isNotEqualTo(first);
    }

    @Test
    void a_place_is_known_by_a_name_that_simplified_characters_write_as_traditional_ones_do() {
        Region qianAn = region("220723", "乾安县");
        String first = place("开张", SAID.replace("兰州市", "乾安县"), qianAn);
        assertThat(place("开张", SAID, LANZHOU)).isNotEqualTo(first);
    }

    @Test
    void among_a_hundred_in_the_same_form_the_one_with_the_same_numbers_is_found() {
        String first = place("开张", SAID, LANZHOU);
        for (int other = 9; other < 109; other++) place("开张", SAID.replace("8个", other + "个"), LANZHOU);
        assertThat(place("开张", SAID, LANZHOU)).isEqualTo(first);
    }

    @Test
    void one_other_number_is_other_news() {
        String first = place("开张", SAID, LANZHOU);
        assertThat(place("开张", SAID.replace("1.2万", "1.3万"), LANZHOU)).isNotEqualTo(first);
    }

    @Test
    void a_round_up_that_holds_the_news_among_others_is_no_reprint_of_it() {
        String first = place("开张", SAID, LANZHOU);
        String rest = OTHER + "全省各地技能比武陆续开赛，选手来自企业、院校和乡村，优胜者可直接认定技能等级，并获得相应奖励和推荐入职机会。"
                + "新就业形态劳动者权益保障专项行动同时启动，重点检查平台企业用工合同、劳动报酬和休息休假情况，并公开举报电话和投诉渠道。"
                + "返乡创业园区推出租金减免，对首次创业的农民工提供贷款担保和财务代理，入园企业稳定经营满一年的再给奖励。"
                + "农村劳动力转移就业服务站延长开放时间，组织专车接送外出务工人员，沿途发放联系卡，遇到欠薪和工伤可随时求助，并安排律师值守。";
        assertThat(place("一周要闻", SAID + rest, LANZHOU)).isNotEqualTo(first);
    }

    @Test
    void items_of_far_away_bulletins_are_not_compared() {
        String first = place(item("b-1", "开张", SAID, "2026-03-01"));
        assertThat(place(item("b-2", "开张", SAID, "2026-03-20"))).isEqualTo(first);
        assertThat(place(item("b-3", "开张", SAID, "2026-05-01"))).isNotEqualTo(first);
    }

    @Test
    void the_same_few_words_are_found_among_others() {
        String first = place(item("1", "零工市场", "零工市场增至46家。", "2026-03-01"));
        assertThat(place(item("2", "零工市场", "零工市场增至47家。", "2026-03-01"))).isNotEqualTo(first);
        assertThat(place(item("3", "零工市场", "零工市场增至46家。", "2026-03-01"))).isEqualTo(first);
    }

    @Test
    void a_tie_joins_whichever_comes_first() {
        String first = book.place(candidate("a-1", "开张", SAID, List.of("a-2"))).id();
        assertThat(book.place(candidate("a-2", "另题", OTHER, List.of())).id()).isEqualTo(first);
        assertThat(book.place(candidate("a-3", "三题", "一句话的快讯。", List.of("a-2"))).id())
                .isEqualTo(first);
    }

    @Test
    void another_cut_of_the_page_that_an_item_was_taken_from_is_its_reprint_unless_it_leaves_all_of_the_item_out() {
        String item = book.place(candidate("a-1", "开张", SAID, List.of("a-2"))).id();
        assertThat(book.place(candidate("a-2", "开张与窗口", SAID + OTHER, List.of()))
                        .id())
                .isEqualTo(item);
        assertThat(place("窗口", SAID.substring(SAID.indexOf("吸纳")) + OTHER, LANZHOU))
                .isEqualTo(item);
        assertThat(place("窗口", OTHER, LANZHOU)).isNotEqualTo(item);
    }

    @Test
    void to_ask_twice_counts_once() {
        book.place(candidate("a-1", "开张", SAID, List.of()));
        book.place(candidate("a-2", "开张", SAID, List.of()));
        assertThat(book.place(candidate("a-2", "开张", SAID, List.of())).count()).isEqualTo(2);
        assertThat(book.place(candidate("a-1", "开张", SAID, List.of())).count()).isEqualTo(2);
    }

    private String place(String title, String body, Region... regions) {
        return place(new Text(title, body, null, List.of(regions)));
    }

    private String place(Text text) {
        return book.place(candidate("i-" + placed++, text, List.of())).id();
    }

    private static Text item(String bulletin, String title, String body, String day) {
        var reference = new BulletinReference(bulletin, "周报", LocalDate.parse(day), BulletinReference.Basis.GIVEN);
        return new Text(title, body, reference, List.of(LANZHOU));
    }

    private Candidate candidate(String id, String title, String body, List<String> ties) {
        return candidate(id, new Text(title, body, null, List.of(LANZHOU)), ties);
    }

    private Candidate candidate(String id, Text text, List<String> ties) {
        BulletinReference bulletin = text.bulletin() != null
                ? text.bulletin()
                : new BulletinReference("b-" + id, "周报", LocalDate.parse("2026-03-01"), BulletinReference.Basis.GIVEN);
        var facts = new ItemFacts(bulletin, 1, "", null, "", List.of());
        Article article = Articles.item(id, facts, text.title(), text.body());
        return Candidate.of(Articles.enriched(article, text.regions()), ties);
    }

    private record Text(String title, String body, @Nullable BulletinReference bulletin, List<Region> regions) {}

    private static Region origin(String code, String name) {
        return new Region(code, name, Region.Level.PREFECTURE, "CN-GS", Region.Role.ORIGIN, null);
    }

    private static Region region(String code, String name) {
        return new Region(code, name, Region.Level.PREFECTURE, "CN-GS", Region.Role.MENTIONED, null);
    }
}
