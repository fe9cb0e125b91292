package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ARTICLES;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.itemId;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Ids;
import bulletins.model.RawLocation;
import bulletins.model.Story;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String ISSUE = "file:///bulletins/7.txt";
    private static final String OTHER_ISSUE = "file:///bulletins/8.txt";
    private static final String TITLES = "甲乙丙丁戊己庚辛壬癸";
    private static final String URL = "https://a.example/1";
    private static final String SAID =
            "兰州市今年新建零工市场八个，为务工人员免费提供求职登记、岗位推荐和技能培训，预计全年服务灵活就业人员一万人次，" + "并对吸纳困难人员的用工单位给予社会保险补贴，周末照常开放。";
    private static final String MORE = "市人社局有关负责人表示，下一步将把服务网点延伸到社区和乡镇，方便群众就近就便求职，并公布全部网点的地址和开放时间。";

    private final TestRoad road = new TestRoad();

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void what_ten_sites_print_is_one_story_with_one_alert() {
        road.rule("markets", "零工市场");
        for (int site = 0; site < 10; site++)
            road.arrive(page(site(site), TITLES.charAt(site) + "地零工市场开张|据本站消息，" + SAID + (site % 2 == 0 ? MORE : "")));

        Map<String, EnrichedArticle> newest = newest();
        assertThat(story(newest, site(0))).isEqualTo(Story.begun(Ids.page(site(0)), 10));
        for (int site = 1; site < 10; site++)
            assertThat(story(newest, site(site))).isEqualTo(Story.reprinted(Ids.page(site(0))));
        List<Alert> alerts = road.leaving(ALERTS);
        assertThat(alerts).extracting(Alert::id).hasSize(10).doesNotHaveDuplicates();
        assertThat(alerts)
                .filteredOn(alert -> !alert.suppressed())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.id()).isEqualTo(Ids.alert("markets", Ids.page(site(0))));
                });
        assertThat(alerts.get(9).suppressedBecause()).contains("the same story", Ids.page(site(0)), "甲地零工市场开张");
    }

    @Test
    void an_article_is_told_once_when_it_comes_and_already_in_its_story_and_again_with_its_claims() {
        road.arrive(page(URL, "零工市场开张|" + SAID), bulletin(ISSUE, "甘肃|开张|" + SAID + "|" + URL));
        assertThat(road.leaving(ENRICHED_ARTICLES))
                .extracting(EnrichedArticle::story)
                .containsExactly(
                        Story.begun(Ids.page(URL), 1),
                        Story.reprinted(Ids.page(URL)),
                        Story.begun(Ids.page(URL), 2),
                        Story.reprinted(Ids.page(URL)));
    }

    @Test
    void the_same_words_about_other_numbers_are_another_story() {
        road.rule("markets", "零工市场");
        road.arrive(page(site(1), "开张|" + SAID), page(site(2), "开张|" + SAID.replace("八个", "九个")));
        assertThat(road.leaving(ALERTS)).hasSize(2).noneMatch(Alert::suppressed);
    }

    @Test
    void an_item_and_its_source_page_are_one_story_though_the_page_alerted_first_and_says_far_more() {
        road.rule("posts", "求职登记");
        String shortened = SAID.substring(0, 40);
        road.arrive(page(URL, "零工市场开张|" + SAID + MORE.repeat(2) + SAID.replace("兰州", "当地") + "全文完"));
        road.arrive(bulletin(ISSUE, "甘肃|开张|" + shortened + "|" + URL));
        assertThat(road.leaving(ALERTS)).extracting(Alert::suppressed).containsExactly(false, true);
    }

    @Test
    void a_page_that_two_items_of_a_bulletin_were_taken_from_tells_two_stories() {
        road.rule("any", "市");
        road.arrive(page(URL, "一周要闻|" + SAID + MORE));
        road.arrive(bulletin(ISSUE, "甘肃|开张|" + SAID + "|" + URL, "甘肃|延伸|" + MORE + "|" + URL));
        assertThat(road.leaving(ALERTS))
                .filteredOn(alert -> !alert.suppressed())
                .extracting(alert -> alert.article().id())
                .containsExactlyInAnyOrder(Ids.page(URL), itemId(ISSUE, "甘肃", "延伸"));
    }

    @Test
    void the_items_of_two_bulletins_about_one_page_are_one_story() {
        road.rule("markets", "零工市场 OR 服务网点");
        road.arrive(bulletin(ISSUE, "甘肃|开张|" + SAID + "|" + URL));
        road.arrive(page(URL, "零工市场开张|" + SAID + MORE));
        road.arrive(bulletin(OTHER_ISSUE, "甘肃兰州|方便求职|" + MORE + "|" + URL));
        assertThat(road.leaving(ALERTS)).extracting(Alert::suppressed).containsExactly(false, true, true);
    }

    @Test
    void small_changes_do_not_chain_different_news() {
        String text = SAID + MORE;
        for (int step = 0; step < 6; step++) {
            road.arrive(page(site(step), "第 " + step + " 稿|" + text));
            text = text.substring(20) + "这里是第" + TITLES.charAt(step) + "次补写的另一段话，讲的是完全不同的内容。";
        }
        assertThat(story(newest(), site(5))).isNotEqualTo(Story.reprinted(Ids.page(site(0))));
    }

    @Test
    void short_texts_are_each_a_story() {
        road.arrive(page(site(1), "通知|全市零工市场周末照常开放。"), page(site(2), "通知|全市零工市场周末照常开放。"));
        assertThat(road.leaving(ENRICHED_ARTICLES))
                .extracting(EnrichedArticle::story)
                .allMatch(story -> story != null && story.first());
    }

    @Test
    void after_the_window_the_same_text_is_news_again() {
        road.arrive(page(site(1), "开张|" + SAID));
        road.timePasses(Duration.ofDays(27));
        road.arrive(page(site(2), "开张|" + SAID));
        road.timePasses(Duration.ofDays(80));
        road.arrive(page(site(3), "开张|" + SAID));
        Map<String, EnrichedArticle> newest = newest();
        assertThat(story(newest, site(2))).isEqualTo(Story.reprinted(Ids.page(site(1))));
        assertThat(story(newest, site(3))).isEqualTo(Story.alone(Ids.page(site(3))));
    }

    @Test
    void a_reprint_that_is_replayed_or_changed_stays_in_its_story_and_is_silent() {
        road.rule("markets", "零工市场");
        road.arrive(page(site(1), "开张|" + SAID));
        RawLocation at = road.arrive(page(site(2), "开张|" + SAID));
        road.leaving(ALERTS);

        road.replay(site(2), at);
        road.arrive(later(page(site(2), "开张|" + MORE + "零工市场"), 5));

        Map<String, EnrichedArticle> newest = newest();
        assertThat(story(newest, site(1))).isEqualTo(Story.begun(Ids.page(site(1)), 2));
        assertThat(story(newest, site(2))).isEqualTo(Story.reprinted(Ids.page(site(1))));
        assertThat(road.leaving(ALERTS)).isEmpty();
    }

    @Test
    void a_rule_that_only_a_reprint_meets_alerts_for_the_story_once() {
        road.rule("addresses", "全部网点");
        road.arrive(
                page(site(1), "开张|" + SAID), page(site(2), "开张|" + SAID + MORE), page(site(3), "开张|" + SAID + MORE));
        road.arrive(later(page(site(1), "开张|" + SAID + MORE), 5));
        assertThat(road.leaving(ALERTS)).extracting(Alert::suppressed).containsExactly(false, true);
        assertThat(road.leaving(ARTICLES)).hasSize(4);
    }

    private static @Nullable Story story(Map<String, EnrichedArticle> newest, String url) {
        EnrichedArticle article = newest.get(Ids.page(url));
        return article == null ? null : article.story();
    }

    private Map<String, EnrichedArticle> newest() {
        Map<String, EnrichedArticle> newest = new HashMap<>();
        road.leaving(ENRICHED_ARTICLES)
                .forEach(article -> newest.put(article.article().id(), article));
        return newest;
    }

    private static String site(int number) {
        return "https://site-" + number + ".example/1";
    }
}
