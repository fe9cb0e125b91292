package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.indexer.Examples;
import bulletins.indexer.Filled;
import bulletins.indexer.Indexed;
import bulletins.indexer.IndexerStage;
import bulletins.indexer.server.Credentials;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.ServerSettings;
import bulletins.local.SharedServers;
import bulletins.model.Alert;
import bulletins.model.ArticleKind;
import bulletins.model.ArticleSearch;
import bulletins.model.IndexAway;
import bulletins.model.Rejection;
import bulletins.model.SearchAnswer;
import bulletins.model.SearchQuery;
import bulletins.model.Topics;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private final Indexed indexed;
    private final ArticleSearch search;

    SearchTest() throws InterruptedException {
        indexed = new Indexed("search", SharedServers.kafka(), SharedServers.elasticsearch());
        search = IndexerStage.search(indexed.settings());
    }

    @BeforeAll
    void articles_are_indexed() {
        indexed.start();
        indexed.arrive(
                Examples.item("search-1", 1, "兰州骑手参保有补贴"),
                Examples.item(
                        "search-2",
                        1,
                        "常州开出技能夜校",
                        "夜校教焊接，也教直播。就业服务更灵活。",
                        "vocational-skills",
                        List.of(Examples.CHANGZHOU)),
                Examples.item("search-3", 1, "全省稳岗", "稳岗返还，灵活就业人员除外。", "macro-policy", List.of(Examples.GANSU)),
                Examples.page("search-4", "夜校招生简章", "焊接班，八月二十日截止。", LocalDate.parse("2026-03-02")));
        var alert = Examples.alert("search-a", Examples.rule("骑手"), Examples.item("search-1", 1, "兰州骑手"), "a reprint");
        indexed.arrive(Topics.ALERTS, "search-a", alert);
        indexed.arrive(Topics.REJECTIONS, "search-r", Filled.rejection());
        indexed.awaitCount(IndexKind.ARTICLES, 4);
        indexed.awaitCount(IndexKind.ALERTS, 1);
    }

    @AfterAll
    void the_world_ends() {
        search.close();
        indexed.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "骑手|search-1",
                "灵活就业|search-3",
                "夜校 焊接|search-2 search-4",
                "夜校 AND NOT 直播|search-4",
                "骑手 OR 稳岗|search-1 search-3",
                "title:夜校 kind:page|search-4",
                "category:vocational-skills|search-2",
                "region:甘肃|search-1 search-3",
                "region:620100|search-1",
                "origin:常州|search-2",
                "\"返还 灵活\"|search-3",
                "招*|search-4",
                "没有的词|",
            })
    void words_find_what_holds_them(String words, @Nullable String ids) {
        assertThat(ids(SearchQuery.of(words, 10))).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "甘肃,search-1 search-3",
        "甘肃省,search-1 search-3",
        "CN-GS,search-1 search-3",
        "620000,search-1 search-3",
        "62,search-1 search-3",
        "6201,search-1",
        "兰州,search-1",
        "620102,search-1",
        "城关区,search-1",
        "常州,search-4 search-2",
        "江苏,search-4 search-2",
        "广东,",
        "没有这里,"
    })
    void a_region_covers_its_parts(String region, @Nullable String ids) {
        SearchQuery query = new SearchQuery("", null, region, null, null, null, 10, SearchQuery.Order.NEWEST_FIRST);
        assertThat(ids(query)).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocational-skills", "职业技能提升"})
    void a_category_goes_by_its_id_or_its_name(String category) {
        SearchQuery query = new SearchQuery("", category, null, null, null, null, 10, SearchQuery.Order.NEWEST_FIRST);
        assertThat(ids(query)).containsExactly("search-2");
    }

    @Test
    void days_are_those_of_the_article_in_China_and_the_last_is_included() {
        assertThat(ids(between("2026-03-02", "2026-03-02"))).containsExactly("search-4");
        assertThat(ids(between("2026-02-27", "2026-02-27"))).containsExactly("search-1", "search-2", "search-3");
        assertThat(ids(between("2026-03-03", null))).isEmpty();
    }

    @Test
    void a_kind_is_told_apart() {
        assertThat(ids(new SearchQuery("", null, null, null, null, ArticleKind.PAGE, 10, SearchQuery.Order.BEST_FIRST)))
                .containsExactly("search-4");
    }

    @Test
    void found_words_are_marked_as_one_piece() {
        SearchAnswer.Hit hit = found(SearchQuery.of("夜校 焊接", 10)).hits().stream()
                .filter(found -> found.id().equals("search-4"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.title()).isEqualTo("<em>夜校</em>招生简章");
        assertThat(hit.excerpts()).containsExactly("<em>焊接</em>班，八月二十日截止。");
        assertThat(hit.document().path("url").asText()).isEqualTo("https://news.example/search-4");
    }

    @Test
    void the_total_goes_beyond_the_hits_given() {
        SearchAnswer.Found found = found(SearchQuery.of("", 1));
        assertThat(found.hits()).hasSize(1);
        assertThat(found.total()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_rule_can_be_tested_over_all_that_is_indexed() {
        assertThat(ids(SearchQuery.testing(Examples.rule("title:夜校"), null, 10)))
                .containsExactly("search-4", "search-2");
        assertThat(ids(SearchQuery.testing(Examples.rule("夜校"), LocalDate.parse("2026-03-01"), 10)))
                .containsExactly("search-4");
    }

    @Test
    void a_broken_query_is_told_and_not_guessed() {
        assertThat(search.find(SearchQuery.of("title:(夜校", 10))).isInstanceOf(SearchAnswer.NotUnderstood.class);
    }

    @Test
    void counts_go_by_kind_and_category() {
        ArticleSearch.Counts counts = search.counts();
        assertThat(counts.kinds()).containsKeys("item", "page");
        assertThat(counts.categories()).containsKeys("vocational-skills", "macro-policy", "flexible-employment");
        assertThat(counts.articles()).isGreaterThanOrEqualTo(4);
        assertThat(counts.alerts()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void alerts_and_rejections_come_back_as_they_were() {
        assertThat(search.alerts(100))
                .filteredOn(alert -> alert.id().equals("search-a"))
                .singleElement()
                .returns("a reprint", Alert::suppressedBecause)
                .returns(Examples.SEEN, Alert::raisedAt);
        Rejection rejection = search.rejection("id").orElseThrow();
        assertThat(rejection.body()).containsExactly(1, 2, 3);
        assertThat(search.rejections(100))
                .extracting(Rejection::id)
                .contains("id")
                .doesNotHaveDuplicates();
        assertThat(search.rejection("none")).isEmpty();
    }

    @Test
    void an_absent_server_is_told_with_its_address_and_what_to_do() {
        ServerSettings nowhere =
                new ServerSettings(List.of(URI.create("http://127.0.0.1:1")), Credentials.NONE, Optional.empty(), "");
        try (ArticleSearch absent = ElasticsearchSearch.at(nowhere)) {
            assertThatThrownBy(() -> absent.find(SearchQuery.of("夜校", 10)))
                    .isInstanceOf(IndexAway.class)
                    .hasMessageContaining("http://127.0.0.1:1")
                    .hasMessageContaining("elasticsearch.url")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void an_index_that_is_not_there_yet_is_told() throws InterruptedException {
        ServerSettings empty = indexed.settings().server().withPrefix("nobody-");
        try (ArticleSearch search = ElasticsearchSearch.at(empty)) {
            assertThatThrownBy(search::counts).isInstanceOf(IndexAway.class).hasMessageContaining("start the indexer");
        }
    }

    private static SearchQuery between(String since, @Nullable String until) {
        LocalDate end = until == null ? null : LocalDate.parse(until);
        return new SearchQuery("", null, null, LocalDate.parse(since), end, null, 100, SearchQuery.Order.NEWEST_FIRST);
    }

    private SearchAnswer.Found found(SearchQuery query) {
        return (SearchAnswer.Found) search.find(query);
    }

    /** Other tests' articles stand in the same topics, and so in our indices too. */
    private List<String> ids(SearchQuery query) {
        List<String> ids = found(query).hits().stream()
                .map(SearchAnswer.Hit::id)
                .filter(id -> id.startsWith("search-"))
                .toList();
        return query.order() == SearchQuery.Order.BEST_FIRST
                ? ids.stream().sorted().toList()
                : ids;
    }
}
