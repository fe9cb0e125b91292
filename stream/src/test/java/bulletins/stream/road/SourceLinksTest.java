package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.failed;
import static bulletins.stream.road.Samples.gone;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.ArticleKind;
import bulletins.model.EnrichedArticle;
import bulletins.model.Ids;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceLinksTest {
    private static final String ISSUE = "file:///bulletins/7.txt";
    private static final String URL = "https://a.example/1";
    private static final String OTHER = "https://b.example/2";
    private static final String SAID = "济南市今年新增公益性岗位三千个，优先安置零就业家庭成员。";
    private static final String ITEM = "山东|公益岗位扩容|" + SAID + "|" + URL;
    private static final String LONG_PAGE = "济南扩岗|记者昨日获悉，" + SAID + "各区县还将在月底前公布名单，并为上岗人员购买保险。";
    private static final String OTHER_PAGE = "天气|本周末将有小雨，请市民出门携带雨具，注意交通安全。";

    private final TestRoad road = new TestRoad();

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void a_link_is_pending_until_its_page_comes_and_then_verified() {
        road.arrive(bulletin(ISSUE, ITEM));
        assertThat(links()).extracting(SourceLink::status).containsExactly(Status.PENDING);

        road.arrive(page(URL, LONG_PAGE));

        assertThat(links()).singleElement().satisfies(link -> {
            assertThat(link.status()).isEqualTo(Status.VERIFIED);
            assertThat(link.articleId()).isEqualTo(Ids.page(URL));
            assertThat(link.title()).isEqualTo("济南扩岗");
            assertThat(link.similarity()).isEqualTo(1.0);
            assertThat(link.hash()).isNotBlank();
        });
    }

    @Test
    void an_alert_of_an_item_leads_to_the_first_page_that_it_cites() {
        road.rule("jobs", "公益岗位");
        road.arrive(bulletin(ISSUE, ITEM + " " + OTHER));
        assertThat(road.leaving(ALERTS))
                .extracting(alert -> alert.article().url())
                .containsExactly(URL);
    }

    @Test
    void an_alert_of_an_item_tells_the_day_of_its_bulletin() {
        road.rule("jobs", "公益岗位");
        road.arrive(bulletin(ISSUE, ITEM));
        assertThat(road.leaving(ALERTS))
                .extracting(alert -> alert.article().publishedOn())
                .containsExactly(LocalDate.parse("2026-03-01"));
    }

    @Test
    void a_page_that_came_before_the_item_is_tied_to_it_too() {
        road.arrive(page(URL, LONG_PAGE));
        road.arrive(bulletin(ISSUE, ITEM));
        assertThat(links()).extracting(SourceLink::status).containsExactly(Status.VERIFIED);
    }

    @Test
    void a_page_that_says_something_else_differs() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, OTHER_PAGE));
        assertThat(links()).extracting(SourceLink::status).containsExactly(Status.DIFFERS);
    }

    @Test
    void of_the_links_at_the_foot_of_a_page_an_item_keeps_the_one_that_says_the_same() {
        road.arrive(bulletin(ISSUE, ITEM + " " + OTHER));
        road.arrive(page(OTHER, OTHER_PAGE), page(URL, LONG_PAGE));
        assertThat(links()).extracting(SourceLink::url).containsExactly(URL);
    }

    @Test
    void a_page_that_could_not_be_had_is_told_with_its_reason_and_later_success_undoes_it() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(failed(URL));
        assertThat(links()).singleElement().satisfies(link -> {
            assertThat(link.status()).isEqualTo(Status.FAILED);
            assertThat(link.reason()).isEqualTo("HTTP 500");
        });
        road.arrive(later(page(URL, LONG_PAGE), 60));
        assertThat(links()).extracting(SourceLink::status).containsExactly(Status.VERIFIED);
    }

    @Test
    void a_later_failure_does_not_undo_what_was_read() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, LONG_PAGE));
        road.leaving(ENRICHED_ARTICLES);
        road.arrive(later(failed(URL), 60));
        assertThat(road.leaving(ENRICHED_ARTICLES)).isEmpty();
    }

    @Test
    void a_page_that_is_gone_keeps_its_text_and_says_so_also_to_the_item() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, LONG_PAGE));
        road.leaving(ENRICHED_ARTICLES);

        road.arrive(later(gone(URL), 60));

        List<EnrichedArticle> leaving = road.leaving(ENRICHED_ARTICLES);
        assertThat(leaving)
                .filteredOn(article -> article.article().kind() == ArticleKind.PAGE)
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.document().get("gone").asBoolean()).isTrue();
                    assertThat(article.article().title()).isEqualTo("济南扩岗");
                    assertThat(article.revision()).isEqualTo(1);
                });
        assertThat(leaving)
                .filteredOn(article -> article.article().kind() == ArticleKind.ITEM)
                .flatExtracting(EnrichedArticle::sourceLinks)
                .extracting(SourceLink::status)
                .containsOnly(Status.GONE);
    }

    @Test
    void a_page_that_comes_back_is_there_again() {
        road.arrive(page(URL, LONG_PAGE), later(gone(URL), 60), later(page(URL, LONG_PAGE), 90));
        List<EnrichedArticle> leaving = road.leaving(ENRICHED_ARTICLES);
        assertThat(leaving).hasSize(3);
        assertThat(leaving.get(2).document().get("gone").asBoolean()).isFalse();
    }

    @Test
    void an_index_page_is_rejected_and_the_item_hears_of_it() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, "首页"));
        assertThat(links()).extracting(SourceLink::reason).containsExactly("an index page");
    }

    @Test
    void a_new_version_of_the_source_links_alerts_nobody() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.rule("posts", "kind:item");
        road.arrive(page(URL, LONG_PAGE));
        assertThat(road.leaving(ALERTS)).isEmpty();
    }

    @Test
    void an_item_and_the_page_that_it_was_taken_from_alert_once() {
        road.rule("posts", "公益性岗位");
        road.arrive(bulletin(ISSUE, ITEM));
        assertThat(road.leaving(ALERTS)).hasSize(1);
        road.arrive(page(URL, LONG_PAGE));
        assertThat(road.leaving(ALERTS)).singleElement().satisfies(alert -> {
            assertThat(alert.suppressed()).isTrue();
            assertThat(alert.article().id()).isEqualTo(Ids.page(URL));
            assertThat(alert.suppressedBecause()).contains("the same story", "公益岗位扩容");
        });
    }

    @Test
    void a_page_that_alone_meets_a_rule_alerts_for_both() {
        road.rule("insurance", "购买保险");
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, LONG_PAGE));
        road.arrive(later(bulletin(ISSUE, ITEM.replace("安置", "并为其购买保险，安置")), 5));
        assertThat(road.leaving(ALERTS))
                .singleElement()
                .satisfies(alert -> assertThat(alert.suppressed()).isFalse());
    }

    private List<SourceLink> links() {
        List<EnrichedArticle> items = road.leaving(ENRICHED_ARTICLES).stream()
                .filter(article -> article.article().kind() == ArticleKind.ITEM)
                .toList();
        return items.get(items.size() - 1).sourceLinks();
    }
}
