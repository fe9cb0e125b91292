package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bulletins.model.FetchRequest.Reads;
import bulletins.model.Ids;
import bulletins.model.RawDocument;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses that lead to other addresses than before, long after their story is forgotten. */
class MovedPagesTest {
    private static final String ASKED = "http://a.example/1";
    private static final String MOVED = "https://a.example/1";
    private static final String TEXT = "零工市场开张|兰州市今年新建零工市场八个，为务工人员免费提供求职登记、岗位推荐和技能培训，周末照常开放。";
    private static final String OTHER = "零工市场延时|城关区的零工市场自本月起每晚开到九点，周边餐馆为求职者备有平价晚饭，公交同时加开末班车。";

    private final TestRoad road = new TestRoad();

    @BeforeEach
    void a_page_has_alerted() {
        road.rule("markets", "零工市场");
        road.arrive(leading(ASKED, TEXT, Samples.NOON));
        assertThat(road.leaving(ALERTS)).hasSize(1);
        road.leaving(ENRICHED_ARTICLES);
        road.timePasses(Duration.ofDays(80));
    }

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void a_page_that_moves_is_another_article_and_alerts_nobody_again() {
        road.arrive(leading(MOVED, TEXT.replace("周末照常", "节日照常"), Samples.NOON.plusSeconds(60)));
        assertThat(leaving()).containsExactlyInAnyOrder(tuple(Ids.page(MOVED), false), tuple(Ids.page(ASKED), true));
        assertThat(road.leaving(ALERTS)).isEmpty();
    }

    @Test
    void a_page_that_comes_back_is_there_again() {
        road.arrive(leading(MOVED, TEXT.replace("周末照常", "节日照常"), Samples.NOON.plusSeconds(60)));
        leaving();
        road.arrive(leading(ASKED, TEXT, Samples.NOON.plusSeconds(120)));
        assertThat(leaving()).containsExactly(tuple(Ids.page(ASKED), false));
    }

    @Test
    void an_address_that_leads_on_to_another_page_tells_nothing_of_the_one_before() {
        road.arrive(leading(MOVED, TEXT.replace("周末照常", "节日照常"), Samples.NOON.plusSeconds(60)));
        leaving();
        road.arrive(leading("https://a.example/2", OTHER, Samples.NOON.plusSeconds(120)));
        assertThat(leaving()).containsExactly(tuple(Ids.page("https://a.example/2"), false));
    }

    @Test
    void another_page_where_the_address_leads_alerts() {
        road.arrive(leading(MOVED, OTHER, Samples.NOON.plusSeconds(60)));
        assertThat(road.leaving(ALERTS)).hasSize(1);
    }

    /** @return the id of each version, and whether it is marked as gone */
    private List<Tuple> leaving() {
        return road.leaving(ENRICHED_ARTICLES).stream()
                .map(version -> tuple(
                        version.article().id(),
                        Objects.requireNonNull(version.article().page()).gone()))
                .toList();
    }

    /** A visit to the one address, which leads to {@code url}. */
    private static RawDocument leading(String url, String text, Instant at) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new RawDocument(ASKED, body, RawDocument.Facts.received(Reads.PAGE, url, "text/plain", body, at));
    }
}
