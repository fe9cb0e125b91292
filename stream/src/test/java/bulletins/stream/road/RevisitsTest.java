package bulletins.stream.road;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.PageFacts;
import bulletins.model.RawDocument;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import bulletins.stream.StreamSettings;
import bulletins.stream.StreamStage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages as sites send them at one visit and at the next. */
class RevisitsTest {
    private static final String URL = "https://a.example/1";
    private static final String PAGE = """
            <html><head><meta charset="utf-8"><title>零工市场开张</title></head><body><h1>零工市场开张</h1><p class="info">%s</p>
            <p>市里的第一家零工市场周一开张，为务工人员免费登记求职、推荐岗位，当天有三百多人进场，其中一半当场谈成了活计。</p>
            <p>市场还将在月底前公布各区的服务网点，并延长服务时间，方便务工人员就近求职，周末照常开放。</p></body></html>
            """;

    private final TestRoad road =
            new TestRoad(StreamStage.articleReader(StreamSettings.from(Environment.of(null, Map.of()))));

    @AfterEach
    void close() {
        road.close();
    }

    @Test
    void a_page_that_counts_its_readers_is_no_new_version_at_each_visit() {
        visit(0, "2026-03-02 10:00 来源：示例报 阅读：5");
        visit(60, "2026-03-02 10:00 来源：示例报 阅读：6");
        assertThat(versions()).hasSize(1);
        assertThat(road.readingCounts().unchanged()).isEqualTo(1);
    }

    @Test
    void a_page_that_tells_how_long_ago_it_was_published_keeps_the_date_of_the_first_visit() {
        visit(0, "示例报 12分钟前");
        visit(110, "示例报 1小时前");
        visit(2_000, "示例报 1天前");
        assertThat(versions())
                .map(RevisitsTest::published)
                .containsExactly(OffsetDateTime.parse("2026-03-02T11:48+08:00"));
    }

    @Test
    void a_page_that_was_written_anew_weeks_later_is_dated_anew() {
        visit(0, "示例报 12分钟前");
        visit(30 * 24 * 60, "示例报 5分钟前");
        assertThat(versions()).hasSize(2);
    }

    private List<EnrichedArticle> versions() {
        return road.leaving(Topics.ENRICHED_ARTICLES);
    }

    private static OffsetDateTime published(EnrichedArticle version) {
        PageFacts page = Objects.requireNonNull(version.article().page());
        return Objects.requireNonNull(page.publishedAt());
    }

    /** @param line what stands below the title, so many minutes after noon */
    private void visit(int minutes, String line) {
        byte[] body = PAGE.formatted(line).getBytes(StandardCharsets.UTF_8);
        Instant at = Samples.NOON.plus(minutes, ChronoUnit.MINUTES);
        road.arrive(new RawDocument(URL, body, RawDocument.Facts.received(Reads.PAGE, URL, "text/html", body, at)));
    }
}
