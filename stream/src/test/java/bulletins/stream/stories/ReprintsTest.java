package bulletins.stream.stories;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.BulletinReference;
import bulletins.model.ItemFacts;
import bulletins.model.Region;
import bulletins.stream.Articles;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReprintsTest {
    private static final String DAY = "2026-03-01";
    private static final Region LANZHOU = origin("620100", "兰州市");
    private static final Region TIANSHUI = origin("620500", "天水市");
    private static final String FEW = "零工市场增至46家，撮合成功率达6.2%，每天接待5-10人。";
    private static final String SAID =
            "今年将新建零工市场8个，为务工人员免费提供求职登记、岗位推荐和技能培训，预计全年服务1.2万人次，" + "吸纳困难人员的用工单位可以申领社会保险补贴，补贴期限最长不超过3年，市场周末照常开放。";

    /** Each a sixth of the whole text. */
    private static final List<String> PARTS = List.of(
            "零工市场设在城关区客运站旁边，由旧仓库改建而成，清晨五点开门，候工的人有座位、热水和充电的地方。",
            "记者在现场看到，用工单位把岗位写在大屏幕上，工种、工钱和地点一目了然，谈妥以后当面签一份简易协议。",
            "来自永登县的老马做了二十年瓦工，他说从前蹲在路边等活，刮风下雨没处躲，如今心里踏实得多。",
            "市场还请来律师轮流坐班，帮忙讨要拖欠的工钱，开张至今已经调解纠纷多起，没有一起闹上法庭。",
            "隔壁的培训教室每晚开课，教电焊、家政和养老护理，学费由政府承担，结业后优先推荐到签约企业。",
            "街道负责人表示，下一步要把类似的场所办到每个乡镇，让没有固定工作的人在家门口就能找到活计。");

    private final Reprints reprints = new Reprints(Duration.ofDays(28));
    private int bulletins;

    @Test
    void a_few_words_are_the_same_news_only_under_the_same_title_on_the_same_day() {
        Imprint first = item("零工市场增至46家", FEW, DAY, LANZHOU);
        assertThat(reprints.same(first, item("零工市场增至４６家", FEW, DAY, LANZHOU))).isTrue();
        assertThat(reprints.same(first, item("零工市场增至46家", FEW, "2026-03-02", LANZHOU)))
                .isFalse();
        assertThat(reprints.same(first, item("又建零工市场", FEW, DAY, LANZHOU))).isFalse();
        assertThat(reprints.same(first, item("零工市场增至46家", FEW + "周末照开。", DAY, LANZHOU)))
                .isFalse();
    }

    @Test
    void the_same_few_words_from_two_towns_or_on_two_pages_are_two_news() {
        String few = "公益性岗位招聘名单详见附件。";
        Imprint first = item("招聘公告", few, DAY, LANZHOU);
        assertThat(reprints.same(first, item("招聘公告", few, DAY, TIANSHUI))).isFalse();
        assertThat(reprints.same(page("招聘公告", few), page("招聘公告", few))).isFalse();
        assertThat(reprints.same(first, page("招聘公告", few))).isFalse();
        assertThat(reprints.same(page("招聘公告", SAID), page("招聘公告", SAID))).isTrue();
    }

    @Test
    void what_stands_within_a_number_makes_another_one_of_it() {
        Imprint first = item("开张", SAID, DAY, LANZHOU);
        assertThat(reprints.same(first, item("开张", SAID.replace("1.2万", "１．２万"), DAY, LANZHOU)))
                .isTrue();
        assertThat(reprints.same(first, item("开张", SAID.replace("1.2万", "12万"), DAY, LANZHOU)))
                .isFalse();
    }

    @Test
    void what_stands_within_a_number_of_a_few_words_makes_another_one_of_it() {
        Imprint first = item("零工", FEW, DAY, LANZHOU);
        assertThat(reprints.same(first, item("零工", FEW.replace("5-10", "5～10"), DAY, LANZHOU)))
                .isTrue();
        assertThat(reprints.same(first, item("零工", FEW.replace("5-10", "510"), DAY, LANZHOU)))
                .isFalse();
        assertThat(reprints.same(first, item("零工", FEW.replace("6.2", "62"), DAY, LANZHOU)))
                .isFalse();
        assertThat(reprints.same(item("达6.2%", "成功率创新高。", DAY, LANZHOU), item("达62%", "成功率创新高。", DAY, LANZHOU)))
                .isFalse();
    }

    @Test
    void a_text_that_was_cut_to_a_third_is_a_reprint_whatever_its_title() {
        Imprint whole = page("零工市场开张", text(0, 6));
        assertThat(reprints.same(whole, page("有了歇脚处", text(0, 4)))).isTrue();
        assertThat(reprints.same(whole, page("有了歇脚处", text(1, 4)))).isTrue();
        assertThat(reprints.same(page("有了歇脚处", text(1, 4)), whole)).isTrue();
    }

    @Test
    void a_smaller_part_of_a_text_may_be_one_of_several_news_but_for_its_title() {
        Imprint whole = page("零工市场开张", text(0, 6));
        assertThat(reprints.same(whole, page("兰州零工市场开张了", text(2, 4)))).isTrue();
        assertThat(reprints.same(whole, page("有了歇脚处", text(2, 4)))).isFalse();
        assertThat(reprints.same(whole, page("开", text(2, 4)))).isFalse();
    }

    @Test
    void a_text_of_which_half_is_new_is_a_reprint_under_a_like_title_alone() {
        Imprint first = page("零工市场开张", text(0, 4));
        assertThat(reprints.same(first, page("零工市场昨日开张", text(1, 6)))).isTrue();
        assertThat(reprints.same(first, page("有了歇脚处", text(1, 6)))).isFalse();
        assertThat(reprints.same(first, page("零工市场昨日开张", text(3, 6)))).isFalse();
    }

    private static String text(int from, int to) {
        return String.join("", PARTS.subList(from, to));
    }

    /** @return one in a bulletin of its own */
    private Imprint item(String title, String body, String day, Region origin) {
        String bulletin = "b-" + bulletins++;
        var reference = new BulletinReference(bulletin, "周报", LocalDate.parse(day), BulletinReference.Basis.GIVEN);
        var facts = new ItemFacts(reference, 1, "", null, "", List.of());
        return imprint(Articles.item("i-" + bulletin, facts, title, body), List.of(origin));
    }

    private static Imprint page(String title, String body) {
        OffsetDateTime published = OffsetDateTime.parse(DAY + "T09:00:00+08:00");
        return imprint(Articles.page("p", title, body, Articles.pageFacts(published, null, Map.of())), List.of());
    }

    private static Imprint imprint(Article article, List<Region> regions) {
        return Candidate.of(Articles.enriched(article, regions), List.of()).imprint();
    }

    private static Region origin(String code, String name) {
        return new Region(code, name, Region.Level.PREFECTURE, "CN-GS", Region.Role.ORIGIN, null);
    }
}
