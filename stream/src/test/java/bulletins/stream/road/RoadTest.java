package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ARTICLES;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.model.topics.Topics.FETCH_REQUESTS;
import static bulletins.model.topics.Topics.REJECTIONS;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.itemId;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoadTest {
    private static final String ISSUE = "file:///bulletins/7.txt";
    private static final String ONE = "甘肃|零工市场开张|兰州市新建零工市场八个";
    private static final String TWO = "山东|公益岗位扩容|济南市新增公益性岗位三千个|https://a.example/1 https://b.example/2";

    private final TestRoad road = new TestRoad();

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void a_bulletin_becomes_its_items_and_asks_for_their_links() {
        RawLocation at = road.arrive(bulletin(ISSUE, ONE, TWO));

        assertThat(road.leaving(ARTICLES)).extracting(Article::title).containsExactly("零工市场开张", "公益岗位扩容");
        assertThat(road.leaving(ENRICHED_ARTICLES))
                .hasSize(2)
                .allSatisfy(article -> assertThat(article.article().raw()).isEqualTo(at))
                .allSatisfy(article -> assertThat(article.revision()).isEqualTo(1));
        assertThat(road.leaving(FETCH_REQUESTS))
                .extracting(FetchRequest::url)
                .containsExactly("https://a.example/1", "https://b.example/2");
    }

    @Test
    void the_same_bytes_again_change_nothing() {
        road.arrive(bulletin(ISSUE, ONE), later(bulletin(ISSUE, ONE), 5));

        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.readingCounts().unchanged()).isEqualTo(1);
    }

    @Test
    void other_bytes_that_read_the_same_change_nothing() {
        road.arrive(bulletin(ISSUE, ONE), later(bulletin(ISSUE, ONE, ""), 5));
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.readingCounts().unchanged()).isEqualTo(1);
    }

    @Test
    void a_changed_item_is_a_new_revision_and_its_neighbours_stay() {
        road.arrive(bulletin(ISSUE, ONE, TWO), later(bulletin(ISSUE, ONE.replace("八个", "九个"), TWO), 5));

        List<EnrichedArticle> leaving = road.leaving(ENRICHED_ARTICLES);
        assertThat(leaving).extracting(EnrichedArticle::revision).containsExactly(1, 1, 2);
        assertThat(leaving.get(2).version()).isGreaterThan(leaving.get(0).version());
        assertThat(leaving.get(2).firstSeen()).isEqualTo(Samples.NOON);
        assertThat(road.enrichmentCounts().unchanged()).isEqualTo(1);
    }

    @Test
    void an_older_bulletin_that_comes_late_does_not_undo_a_newer_one() {
        road.arrive(later(bulletin(ISSUE, ONE.replace("八个", "九个")), 5), bulletin(ISSUE, ONE));

        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.readingCounts().duplicates()).isEqualTo(1);
    }

    @Test
    void an_address_that_was_visited_as_a_page_and_is_now_watched_as_a_bulletin_is_split() {
        road.arrive(page(ISSUE, ONE), later(bulletin(ISSUE, ONE), 5));
        assertThat(road.leaving(ENRICHED_ARTICLES))
                .extracting(EnrichedArticle::article)
                .extracting(Article::kind)
                .containsExactly(ArticleKind.PAGE, ArticleKind.ITEM);
    }

    @Test
    void what_cannot_be_read_is_rejected_with_its_place_and_its_neighbours_go_on() {
        RawLocation at = road.arrive(bulletin("file:///bulletins/8.txt", "?"));
        road.arrive(bulletin(ISSUE, ONE));

        assertThat(road.leaving(REJECTIONS)).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("not-a-bulletin");
            assertThat(rejection.original()).isEqualTo(at);
        });
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.readingCounts().rejected()).isEqualTo(1);
    }

    @Test
    void a_record_without_facts_or_key_is_rejected() {
        road.arrive("https://a.example/1", "x".getBytes(StandardCharsets.UTF_8), new RecordHeaders());
        road.arrive("", "x".getBytes(StandardCharsets.UTF_8), new RecordHeaders());

        assertThat(road.leaving(REJECTIONS))
                .extracting(Rejection::reason)
                .containsExactly("unreadable-facts", "no-key");
    }

    @Test
    void a_mistake_of_the_reader_costs_one_record() {
        RawLocation at = road.arrive(page("https://a.example/1", "!"));
        road.arrive(bulletin(ISSUE, ONE));

        assertThat(road.leaving(REJECTIONS)).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("program-failed");
            assertThat(rejection.original()).isEqualTo(at);
        });
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
    }

    @Test
    void a_mistake_of_the_enricher_costs_one_article_which_can_be_replayed() {
        road.arrive(bulletin(ISSUE, "甘肃|坏|?!", ONE));

        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.leaving(REJECTIONS))
                .singleElement()
                .satisfies(rejection ->
                        assertThat(rejection.original()).isEqualTo(new RawLocation(Topics.ARTICLES.name(), 0, 0)));
    }

    @Test
    void an_article_that_meets_a_rule_raises_one_alert() {
        road.rule("markets", "零工市场");
        road.arrive(bulletin(ISSUE, ONE, TWO));

        assertThat(road.leaving(ALERTS)).singleElement().satisfies(alert -> {
            assertThat(alert.article().id()).isEqualTo(itemId(ISSUE, "甘肃", "零工市场开张"));
            assertThat(alert.rule().id()).isEqualTo("markets");
            assertThat(alert.matches()).extracting(Alert.Match::field).contains("title", "body");
        });
    }

    @Test
    void a_replay_writes_again_only_what_is_new_and_never_alerts_again() {
        RawLocation at = road.arrive(bulletin(ISSUE, ONE));
        road.rule("markets", "零工市场");
        road.leaving(ENRICHED_ARTICLES);

        road.replay(ISSUE, at);

        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.leaving(ALERTS)).isEmpty();
    }

    @Test
    void a_changed_text_that_now_meets_a_rule_alerts_and_only_once() {
        road.rule("nine", "九个");
        road.arrive(bulletin(ISSUE, ONE));
        assertThat(road.leaving(ALERTS)).isEmpty();
        road.arrive(later(bulletin(ISSUE, ONE.replace("八个", "九个")), 5));
        road.arrive(later(bulletin(ISSUE, ONE.replace("八个", "十九个")), 6));
        assertThat(road.leaving(ALERTS)).hasSize(1);
    }

    @Test
    void a_record_that_is_no_json_is_rejected() {
        road.arriveUnreadable(Topics.REPLAYS);
        road.arriveUnreadable(Topics.ARTICLES);
        assertThat(road.leaving(REJECTIONS))
                .extracting(Rejection::reason)
                .containsExactly("unreadable-record", "unreadable-record");
    }

    @Test
    void a_replay_of_what_is_no_longer_kept_is_rejected() {
        road.replay(ISSUE, new RawLocation(Topics.RAW_DOCUMENTS.name(), 0, 99));
        assertThat(road.leaving(REJECTIONS)).extracting(Rejection::reason).containsExactly("no-longer-kept");
    }
}
