package bulletins.stream.road;

import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.gone;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import bulletins.model.EnrichedArticle;
import bulletins.model.Ids;
import bulletins.model.SourceLink;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles that come on fewer pages than before, and what the pages are that are left over. */
class PartsNoMoreTest {
    private static final String ONE = "https://a.example/42.html";
    private static final String TWO = "https://a.example/42_2.html";
    private static final String THREE = "https://a.example/42_3.html";

    private final TestRoad road = new TestRoad();
    private final Map<String, EnrichedArticle> newest = new HashMap<>();

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void an_article_that_no_longer_comes_in_parts_is_its_first_page_alone() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|第二部分"));
        road.arrive(later(page(ONE, "稳岗|全文"), 5));
        assertThat(bodies()).contains(entry(ONE, "全文"));
    }

    @Test
    void a_page_at_which_no_article_goes_on_any_more_is_an_article_of_its_own() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|第二部分|" + THREE), page(THREE, "稳岗|第三部分"));
        assertThat(bodies()).containsExactly(entry(ONE, "第一部分\n第二部分\n第三部分"));

        road.arrive(later(page(TWO, "稳岗|第二部分"), 5));
        assertThat(bodies()).containsOnly(entry(ONE, "第一部分\n第二部分"), entry(THREE, "第三部分"));

        road.arrive(later(page(ONE, "稳岗|第一部分"), 6), later(page(TWO, "招聘|另一篇"), 7));
        assertThat(bodies()).contains(entry(ONE, "第一部分"), entry(TWO, "另一篇"));
        road.arrive(later(gone(THREE), 8));
        assertThat(isGone(THREE)).isTrue();
    }

    @Test
    void an_item_that_cites_a_part_which_is_none_any_more_is_tied_to_the_article_of_that_page() {
        String said = "济南市今年新增公益性岗位三千个，优先安置零就业家庭成员。";
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|" + said));
        road.arrive(bulletin("file:///7.txt", "山东|扩岗|" + said + "|" + TWO));
        road.arrive(later(page(ONE, "稳岗|第一部分"), 5));
        bodies();
        EnrichedArticle item = newest.get(Samples.itemId("file:///7.txt", "山东", "扩岗"));
        assertThat(Objects.requireNonNull(item).sourceLinks())
                .extracting(SourceLink::articleId)
                .containsExactly(Ids.page(TWO));
    }

    @Test
    void a_wish_that_an_earlier_version_wrote_still_makes_a_part() {
        String wish = "{\"url\": \"%s\", \"first\": \"%s\", \"articleId\": \"%s\"}".formatted(TWO, ONE, Ids.page(ONE));
        road.arriveRaw("test-awaited-parts-repartition", TWO, wish.getBytes(StandardCharsets.UTF_8));
        road.arrive(page(TWO, "稳岗|第二部分"));
        assertThat(bodies()).isEmpty();
    }

    @Test
    void what_a_page_was_before_it_became_a_part_is_gone_when_the_page_is() {
        road.arrive(page(TWO, "稳岗|第二部分"), page(ONE, "稳岗|第一部分|" + TWO));
        assertThat(bodies()).contains(entry(ONE, "第一部分\n第二部分"));
        road.arrive(later(gone(TWO), 5));
        assertThat(isGone(TWO)).isTrue();
        assertThat(isGone(ONE)).isFalse();
    }

    /** @return what stands at each of the addresses, as far as it is an article of its own */
    private Map<String, String> bodies() {
        List<EnrichedArticle> versions = road.leaving(ENRICHED_ARTICLES);
        versions.forEach(version -> newest.put(version.article().id(), version));
        Map<String, String> bodies = new HashMap<>();
        for (String url : List.of(ONE, TWO, THREE)) {
            EnrichedArticle version = newest.get(Ids.page(url));
            if (version != null) bodies.put(url, version.article().body());
        }
        return bodies;
    }

    private boolean isGone(String url) {
        bodies();
        EnrichedArticle version = Objects.requireNonNull(newest.get(Ids.page(url)));
        return version.document().get("gone").asBoolean();
    }
}
