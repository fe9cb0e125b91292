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
