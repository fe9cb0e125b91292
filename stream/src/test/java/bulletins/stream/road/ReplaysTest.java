package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ARTICLES;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.model.topics.Topics.REJECTIONS;
import static bulletins.model.topics.Topics.REPLAYS;
import static bulletins.stream.road.Samples.NOON;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.RawLocation;
import bulletins.model.Replay;
import bulletins.model.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Kept records that are taken again: bytes by a better reader, and articles. */
class ReplaysTest {
    private static final String ISSUE = "file:///bulletins/7.txt";
    private static final String ONE = "甘肃|零工市场开张|兰州市新建零工市场八个";

    private static final String PAGE = "https://a.example/1";
    private static final RawLocation AHEAD = new RawLocation("raw-documents", 0, 99);

    private UnaryOperator<String> reader = text -> text;
    private final TestRoad road = new TestRoad(this::read);

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void another_title_makes_another_article_and_alerts_nobody_again() {
        road.rule("markets", "零工市场");
        RawLocation at = road.arrive(bulletin(ISSUE, ONE));
        assertThat(road.leaving(ALERTS)).hasSize(1);
        road.leaving(ENRICHED_ARTICLES);

        reader = text -> text.replace("开张", "开业");
        road.replay(ISSUE, at);

        assertThat(road.leaving(ENRICHED_ARTICLES))
                .singleElement()
                .satisfies(article -> assertThat(article.article().title()).isEqualTo("零工市场开业"));
        assertThat(road.leaving(ALERTS)).isEmpty();
    }

    @Test
    void a_bulletin_that_could_not_be_read_when_it_came_alerts_when_it_can() {
        road.rule("markets", "零工市场");
        reader = text -> "?";
        RawLocation at = road.arrive(bulletin(ISSUE, ONE));

        reader = text -> text;
        road.replay(ISSUE, at);

        assertThat(road.leaving(ALERTS)).hasSize(1);
    }

    @Test
    void a_change_that_could_not_be_read_when_it_came_alerts_when_it_can() {
        road.rule("markets", "零工市场");
        road.arrive(bulletin(ISSUE, "山东|公益岗位扩容|济南市新增公益性岗位三千个"));
        reader = text -> "?";
        RawLocation at = road.arrive(later(bulletin(ISSUE, ONE), 5));

        reader = text -> text;
        road.replay(ISSUE, at);

        assertThat(road.leaving(ALERTS)).hasSize(1);
    }

    @Test
    void a_change_that_is_replayed_before_it_is_read_alerts() {
        road.rule("markets", "零工市场");
        road.arrive(page(PAGE, "扩岗|济南市新增公益性岗位三千个"));
        RawDocument changed = later(page(PAGE, "扩岗|兰州市新建零工市场八个"), 5);
        road.keep(AHEAD, PAGE, changed.body(), RawDocumentHeaders.of(changed.facts()));

        road.replay(PAGE, AHEAD);
        road.arrive(changed);

        assertThat(road.leaving(ALERTS)).hasSize(1);
    }

    @Test
    void a_changed_article_on_which_the_enricher_failed_alerts_when_it_is_replayed() {
        road.rule("markets", "零工市场");
        road.arrive(page(PAGE, "扩岗|济南市新增公益性岗位三千个"));
        Article before = road.leaving(ENRICHED_ARTICLES).get(0).article();
        Article changed = new Article(
                before.id(),
                before.kind(),
                before.title(),
                "兰州市新建零工市场八个",
                null,
                before.page(),
                AHEAD,
                NOON.plusSeconds(9));

        road.replay(before.id(), kept(ARTICLES, 1, before.id(), changed));

        assertThat(road.leaving(ALERTS)).hasSize(1);
    }

    @Test
    void a_kept_article_is_enriched_again_and_alerts_nobody_who_was_not_to_hear_of_it() {
        road.arrive(bulletin(ISSUE, ONE));
        EnrichedArticle version = road.leaving(ENRICHED_ARTICLES).get(0);
        Article article = version.article();
        road.rule("markets", "零工市场");

        road.replay(article.id(), kept(ARTICLES, 1, article.id(), article));
        road.replay(article.id(), kept(ENRICHED_ARTICLES, 2, article.id(), version));

        assertThat(road.leaving(ENRICHED_ARTICLES))
                .extracting(EnrichedArticle::article)
                .containsExactly(article, article);
        assertThat(road.leaving(ALERTS)).isEmpty();
    }

    @Test
    void what_is_no_document_or_article_cannot_be_taken_again() {
        road.replay("r", kept(REPLAYS, 3, "r", new Replay(RawLocation.NOWHERE, Instant.EPOCH)));
        assertThat(road.leaving(REJECTIONS))
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("not-replayable"));
    }

    private <V> RawLocation kept(Topic<String, V> topic, long offset, String key, V value) {
        var at = new RawLocation(topic.name(), 0, offset);
        ProducerRecord<byte[], byte[]> record = topic.record(key, value);
        road.keep(at, key, record.value(), record.headers());
        return at;
    }

    private DocumentReader.Outcome read(RawDocument raw, RawLocation at) {
        String text = reader.apply(new String(raw.body(), StandardCharsets.UTF_8));
        return Samples.read(new RawDocument(raw.url(), text.getBytes(StandardCharsets.UTF_8), raw.facts()), at);
    }
}
