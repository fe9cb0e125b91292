package bulletins.stream.road;

import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.gone;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.EnrichedArticle;
import bulletins.model.RawDocument;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was fetched while a clock ran years ahead. */
class ClockAheadTest {
    private static final String URL = "https://a.example/1";
    private static final int YEARS = 20 * 365 * 24 * 60;

    private final TestRoad road = new TestRoad();

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void what_is_fetched_by_the_right_clock_is_newer() {
        road.arrive(ahead(page(URL, "稳岗|旧文")), page(URL, "稳岗|新文"));
        assertThat(newest().article().body()).isEqualTo("新文");
        road.arrive(ahead(bulletin("file:///7.txt", "甘肃|开张|旧文")), bulletin("file:///7.txt", "甘肃|开张|新文"));
        assertThat(newest().article().body()).isEqualTo("新文");
    }

    @Test
    void a_page_that_was_found_gone_is_there_again_and_gone_again() {
        road.arrive(page(URL, "稳岗|全文"), ahead(gone(URL)), later(page(URL, "稳岗|新文"), 5));
        assertThat(isGone(newest())).isFalse();
        road.arrive(later(gone(URL), 6));
        assertThat(isGone(newest())).isTrue();
    }

    @Test
    void a_page_that_was_read_then_is_gone_when_it_goes() {
        road.arrive(ahead(page(URL, "稳岗|全文")), gone(URL));
        assertThat(isGone(newest())).isTrue();
    }

    private static RawDocument ahead(RawDocument raw) {
        return later(raw, YEARS);
    }

    private EnrichedArticle newest() {
        List<EnrichedArticle> versions = road.leaving(ENRICHED_ARTICLES);
        return versions.get(versions.size() - 1);
    }

    private static boolean isGone(EnrichedArticle version) {
        return version.document().get("gone").asBoolean();
    }
}
