package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.model.topics.Topics.FETCH_REQUESTS;
import static bulletins.model.topics.Topics.REJECTIONS;
import static bulletins.model.topics.Topics.REPLAYS;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.failed;
import static bulletins.stream.road.Samples.gone;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import bulletins.model.ArticleKind;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest;
import bulletins.model.Ids;
import bulletins.model.PageFacts;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.SourceLink;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles that come on several pages. */
class PartsTest {
    private static final String ONE = "https://a.example/42.html";
    private static final String TWO = "https://a.example/42_2.html";
    private static final String THREE = "https://a.example/42_3.html";

    private final TestRoad road = new TestRoad();

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void the_next_part_is_asked_for_and_joined_to_the_article_of_the_first_page() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO));
        assertThat(wanted()).containsExactly(TWO);
        EnrichedArticle begun = newest();
        assertThat(begun.article().body()).isEqualTo("第一部分");
        assertThat(parts(begun)).isEqualTo("1 part; the next, " + TWO + ", is awaited");

        road.arrive(page(TWO, "稳岗|第二部分|" + THREE));
        road.arrive(page(THREE, "稳岗|第三部分"));

        assertThat(wanted()).containsExactly(THREE);
        List<EnrichedArticle> leaving = road.leaving(ENRICHED_ARTICLES);
        assertThat(leaving).extracting(version -> version.article().id()).containsOnly(Ids.page(ONE));
        EnrichedArticle last = leaving.get(leaving.size() - 1);
        assertThat(last.article().body()).isEqualTo("第一部分\n第二部分\n第三部分");
        assertThat(parts(last)).isEqualTo("3 parts joined");
    }

    @Test
    void a_part_that_cannot_be_had_leaves_the_article_with_what_is_there_and_it_says_so() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO));
        road.arrive(failed(TWO));
        assertThat(parts()).isEqualTo("1 part; the next, " + TWO + ", is missing: HTTP 500");
        road.arrive(later(page(TWO, "首页"), 5));
        assertThat(parts()).endsWith("is missing: an index page");
        assertThat(road.leaving(REJECTIONS)).hasSize(1);
        road.arrive(later(page(TWO, "稳岗|第二部分"), 9));
        assertThat(newest().article().body()).isEqualTo("第一部分\n第二部分");
    }

    @Test
    void an_address_that_leads_to_the_first_page_is_no_part_of_it() {
        road.arrive(leadingFrom(TWO, page(ONE, "稳岗|旧文|" + TWO)));
        road.arrive(leadingFrom(TWO, later(page(ONE, "稳岗|新文|" + TWO), 5)));
        assertThat(newest().article().body()).isEqualTo("新文");
    }

    @Test
    void a_part_that_was_read_and_is_gone_stays_in_the_article() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|第二部分"));
        road.leaving(ENRICHED_ARTICLES);
        road.arrive(later(gone(TWO), 5));
        assertThat(road.leaving(ENRICHED_ARTICLES)).isEmpty();
    }

    @Test
    void a_changed_first_page_keeps_its_parts_and_a_changed_part_changes_the_article() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|第二部分"));
        road.arrive(later(page(ONE, "稳岗|开头|" + TWO), 5));
        assertThat(newest().article().body()).isEqualTo("开头\n第二部分");
        road.arrive(later(page(TWO, "稳岗|结尾"), 5));
        assertThat(newest().article().body()).isEqualTo("开头\n结尾");
    }

    @Test
    void a_changed_part_in_the_middle_keeps_those_after_it() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|第二部分|" + THREE), page(THREE, "稳岗|第三部分"));
        road.leaving(ENRICHED_ARTICLES);
        road.arrive(later(page(TWO, "稳岗|中间|" + THREE), 5));
        assertThat(road.leaving(ENRICHED_ARTICLES))
                .extracting(version -> version.article().body())
                .containsExactly("第一部分\n中间\n第三部分");
    }

    @Test
    void a_page_whose_text_stays_is_told_again_when_it_begins_to_go_on() {
        road.arrive(page(ONE, "稳岗|第一部分"));
        road.arrive(later(page(ONE, "稳岗|第一部分|" + TWO), 5), later(page(TWO, "稳岗|第二部分"), 6));
        assertThat(wanted()).containsExactly(TWO);
        assertThat(newest().article().body()).isEqualTo("第一部分\n第二部分");
        road.arrive(later(page(TWO, "稳岗|第二部分|" + THREE), 7), later(page(THREE, "稳岗|第三部分"), 8));
        assertThat(newest().article().body()).isEqualTo("第一部分\n第二部分\n第三部分");
    }

    @Test
    void parts_that_lead_back_or_repeat_or_belong_to_another_article_end_the_article() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|第二部分|" + ONE));
        assertThat(parts()).endsWith("2 parts joined; what follows at " + ONE + " is left out");
        road.arrive(later(page(TWO, "稳岗|第一部分|" + THREE), 5));
        assertThat(parts()).endsWith("is missing: it repeats an earlier part");
        road.arrive(later(page(TWO, "稳岗|第二部分|https://a.example/43.html"), 6));
        assertThat(parts()).endsWith("what follows at https://a.example/43.html is left out");
        assertThat(wanted()).containsExactly(TWO);
    }

    @Test
    void no_article_has_more_than_fifty_parts() {
        for (int part = 1; part <= 50; part++) road.arrive(page(part(part), "稳岗|第" + part + "部分。|" + part(part + 1)));
        assertThat(wanted()).hasSize(49).doesNotContain(part(51));
        assertThat(parts()).isEqualTo("50 parts joined; what follows at " + part(51) + " is left out");
    }

    @Test
    void no_article_has_more_than_a_million_characters() {
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|" + "长".repeat(1_000_000)));
        assertThat(parts()).contains("is missing: the article would be longer than 1000000 characters");
    }

    @Test
    void a_part_that_came_before_its_first_page_is_read_again_as_a_part() {
        RawLocation at = road.arrive(page(TWO, "稳岗|第二部分"));
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO));
        assertThat(road.leaving(REPLAYS))
                .extracting(replay -> replay.location())
                .containsExactly(at);
        assertThat(wanted()).isEmpty();
        road.replay(TWO, at);
        assertThat(newest().article().body()).isEqualTo("第一部分\n第二部分");
    }

    @Test
    void a_rule_that_only_a_later_part_meets_alerts_once() {
        road.rule("two", "第二部分");
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|第二部分|" + THREE), page(THREE, "稳岗|第三部分"));
        assertThat(road.leaving(ALERTS))
                .singleElement()
                .satisfies(alert -> assertThat(alert.article().id()).isEqualTo(Ids.page(ONE)));
    }

    @Test
    void an_item_is_compared_with_the_article_of_all_parts_whichever_of_them_it_cites() {
        String said = "济南市今年新增公益性岗位三千个，优先安置零就业家庭成员。";
        road.arrive(bulletin("file:///7.txt", "山东|一|" + said + "|" + ONE, "山东|二|" + said + "|" + TWO));
        road.arrive(page(ONE, "稳岗|第一部分|" + TWO), page(TWO, "稳岗|" + said));
        assertThat(road.leaving(ENRICHED_ARTICLES).stream()
                        .filter(version -> version.article().kind() == ArticleKind.ITEM)
                        .flatMap(version -> version.sourceLinks().stream())
                        .filter(link -> link.status() == SourceLink.Status.VERIFIED))
                .extracting(SourceLink::url, SourceLink::articleId)
                .contains(tuple(ONE, Ids.page(ONE)), tuple(TWO, Ids.page(ONE)));
    }

    private static String part(int number) {
        return "https://a.example/9" + (number == 1 ? "" : "_" + number) + ".html";
    }

    private List<String> wanted() {
        return road.leaving(FETCH_REQUESTS).stream().map(FetchRequest::url).toList();
    }

    private EnrichedArticle newest() {
        List<EnrichedArticle> leaving = road.leaving(ENRICHED_ARTICLES);
        return leaving.get(leaving.size() - 1);
    }

    private String parts() {
        return parts(newest());
    }

    private static String parts(EnrichedArticle version) {
        PageFacts facts = Objects.requireNonNull(version.article().page());
        return String.valueOf(facts.evidence().get("parts"));
    }

    private static RawDocument leadingFrom(String url, RawDocument to) {
        return new RawDocument(url, to.body(), to.facts());
    }
}
