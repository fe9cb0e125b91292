package bulletins.stream.road;

import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.model.topics.Topics.REJECTIONS;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Ids;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.Rejection;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that no stage writes cost themselves alone. */
class BadRecordsTest {
    private static final byte[] BYTES = "x".getBytes(StandardCharsets.UTF_8);

    private final TestRoad road = new TestRoad();

    @AfterEach
    void the_neighbours_go_on() {
        road.leaving(ENRICHED_ARTICLES);
        road.arrive(bulletin("file:///neighbour.txt", "甘肃|零工市场开张|兰州市新建零工市场八个"));
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        road.end();
    }

    @Test
    void a_record_without_a_time_is_read_like_any_other() {
        road.arriveWithoutTime(bulletin("file:///7.txt", "山东|公益岗位扩容|济南市新增公益性岗位三千个"));
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
    }

    @Test
    void facts_that_are_null_do_not_read() {
        road.arrive("https://a.example/1", BYTES, new RecordHeaders().add(RawDocumentHeaders.FACTS, null));
        assertThat(road.leaving(REJECTIONS)).extracting(Rejection::reason).containsExactly("unreadable-facts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"chain\": [], \"response\": {}}"})
    void facts_that_leave_out_what_they_must_tell_are_no_visit(String facts) {
        String url = "https://a.example/1";
        byte[] header = facts.getBytes(StandardCharsets.UTF_8);
        road.arrive(url, BYTES, new RecordHeaders().add(RawDocumentHeaders.FACTS, header));
        assertThat(road.leaving(REJECTIONS)).extracting(Rejection::reason).containsExactly("unreadable-facts");
        road.arrive(page(url, "稳岗|全文"));
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
    }

    @Test
    void an_article_that_does_not_say_when_it_was_received_does_not_bar_the_next() {
        String url = "https://a.example/1";
        String id = Ids.page(url);
        String undated = "{\"id\": \"" + id + "\", \"kind\": \"page\", \"title\": \"稳岗\", \"body\": \"旧\","
                + " \"page\": {\"url\": \"" + url + "\", \"charset\": \"utf-8\","
                + " \"attachments\": [], \"evidence\": {}},"
                + " \"raw\": {\"topic\": \"raw-documents\", \"partition\": 0, \"offset\": 0}}";
        road.arriveRaw("articles", id, undated.getBytes(StandardCharsets.UTF_8));
        assertThat(road.leaving(REJECTIONS)).extracting(Rejection::reason).containsExactly("unreadable-record");
        road.arrive(page(url, "稳岗|全文"));
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
    }

    @Test
    void the_rejection_of_a_giant_key_and_of_countless_headers_is_small() {
        var headers = new RecordHeaders();
        for (int number = 0; number < 1000; number++)
            headers.add("h" + number, "\0".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        road.arrive("键".repeat(3_000_000), BYTES, headers);
        assertThat(road.leaving(REJECTIONS)).singleElement().satisfies(rejection -> {
            byte[] bytes = REJECTIONS.value().serializer().serialize(REJECTIONS.name(), rejection);
            assertThat(bytes).hasSizeLessThan(Topics.LARGEST_RECORD);
            assertThat(rejection.key()).hasSize(8192);
        });
    }

    @Test
    void a_text_on_which_the_enricher_runs_out_of_stack_costs_one_article() {
        road.arrive(bulletin("file:///deep.txt", "甘肃|深|??", "甘肃|浅|兰州市新建零工市场八个"));
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.leaving(REJECTIONS)).extracting(Rejection::reason).containsExactly("program-failed");
        assertThat(road.enrichmentCounts().rejected()).isEqualTo(1);
    }

    @Test
    void each_of_two_items_that_are_too_large_to_be_kept_has_a_rejection_of_its_own() {
        String giant = "字".repeat(Topics.LARGEST_RECORD / 3);
        road.arrive(bulletin("file:///giants.txt", "甘肃|一|" + giant, "甘肃|二|" + giant, "甘肃|三|兰州市"));
        assertThat(road.leaving(ENRICHED_ARTICLES)).hasSize(1);
        assertThat(road.leaving(REJECTIONS))
                .hasSize(2)
                .allMatch(rejection -> rejection.reason().equals("too-large"))
                .extracting(Rejection::id)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw-documents", "articles", "replays", "article-news"})
    void a_record_of_nothing_is_survived(String topic) {
        road.arriveRaw(topic, "key", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles | {\"id\": \"i-1\"}",
                "replays | {}",
                "replays | {\"location\": {\"topic\": \"raw-documents\"}}",
                "article-news | {\"read\": {}}",
                "article-news | {\"asked\": {\"question\": {\"item_id\": \"i-1\"}}}",
                "article-news | {\"link\": {\"answer\": {\"url\": \"https://a.example/\"}}, \"judged\": {}}",
                "test-citations-repartition | {\"url\": \"https://a.example/\"}",
                "test-parts-repartition | {\"begun\": {}}",
                "test-awaited-parts-repartition | {}",
                "test-reprint-alerts-repartition | {}",
                "test-story-candidates-repartition | {\"clues\": [\"a\"], \"ties\": []}",
                "test-story-candidates-repartition | []"
            })
    void a_record_of_something_else_is_rejected_and_counted_once_or_says_nothing(String topic, String value) {
        road.arriveRaw(topic, "key", value.getBytes(StandardCharsets.UTF_8));
        long rejected =
                road.readingCounts().rejected() + road.enrichmentCounts().rejected();
        assertThat(road.leaving(REJECTIONS)).hasSizeLessThan(2).hasSize((int) rejected);
    }
}
