package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.indexer.Examples;
import bulletins.indexer.Indexed;
import bulletins.indexer.IndexerStage;
import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.ArticleKind;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import java.time.LocalDate;
import java.util.List;
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
                        List.of(Examples.CHANGZHOU, Examples.KUNSHAN)),
                Examples.item("search-3", 1, "全省稳岗", "稳岗返还，灵活就业人员除外。", "macro-policy", List.of(Examples.GANSU)),
                Examples.page("search-4", "夜校招生简章", "焊接班，八月二十日截止。", LocalDate.parse("2026-03-02")));
        indexed.awaitCount(IndexKind.ARTICLES, 4);
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
                "\"开出 夜校\"~10|search-2",
                "夜校　焊接|search-2 search-4",
                "夜校 AND NOT 直播|search-4",
                "骑手 OR 稳岗|search-1 search-3",
                "title:夜校 kind:page|search-4",
                "category:vocational-skills|search-2",
                "category:灵活就业 AND title:技能|search-2",
                "region:甘肃|search-1 search-3",
                "region:620000 AND 骑手|search-1",
                "region:CN-GS|search-1 search-3",
                "issuer:社会保障 AND keyword:骑手 AND 夜校 AND 直播|search-2",
                "label:flexible-employment AND 骑手|search-1",
                "label:labour-relations|",
                "bulletin:第九期 AND 稳岗|search-3",
                "url:news.example AND 夜校|search-4",
                "region:620100|search-1",
                "region:苏州市|search-2",
                "origin:常州|search-2",
                "\"返还 灵活\"|search-3",
                "招*|search-4",
                "没有的词|",
            })
    void words_find_what_holds_them(String words, @Nullable String ids) {
        assertThat(ids(words(words))).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ")));
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
        "苏州,search-2",
        "常州,search-4 search-2",
        "江苏,search-4 search-2",
        "广东,",
        "没有这里,"
    })
    void a_region_covers_its_parts(String region, @Nullable String ids) {
        assertThat(ids(only(new SearchQuery.Only(null, region, null, null, null))))
                .isEqualTo(ids == null ? List.of() : List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocational-skills", "职业技能提升"})
    void a_category_goes_by_its_id_or_its_name(String category) {
        assertThat(ids(only(new SearchQuery.Only(category, null, null, null, null))))
                .containsExactly("search-2");
    }

    @Test
    void days_are_those_of_the_article_in_China_and_the_last_is_included() {
        assertThat(ids(between("2026-03-02", "2026-03-02"))).containsExactly("search-4");
        assertThat(ids(between("2026-02-27", "2026-02-27"))).containsExactly("search-1", "search-2", "search-3");
        assertThat(ids(between("2026-03-03", null))).isEmpty();
    }

    @Test
    void a_kind_is_told_apart() {
        assertThat(ids(only(new SearchQuery.Only(null, null, null, null, ArticleKind.PAGE))))
                .contains("search-4")
                .doesNotContain("search-1", "search-2", "search-3");
    }

    @Test
    void found_words_are_marked_as_one_piece() {
        SearchAnswer.Hit hit = found(words("夜校 焊接")).hits().stream()
                .filter(found -> found.id().equals("search-4"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.title()).isEqualTo("<em>夜校</em>招生简章");
        assertThat(hit.excerpts()).containsExactly("<em>焊接</em>班，八月二十日截止。");
        assertThat(hit.document().path("url").asText()).isEqualTo("https://news.example/search-4");
    }

    @Test
    void the_total_goes_beyond_the_hits_given() {
        SearchAnswer.Found found =
                found(new SearchQuery("", SearchQuery.Only.ANY, SearchQuery.Order.BEST_FIRST, 1, false, false));
        assertThat(found.hits()).hasSize(1);
        assertThat(found.total()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_rule_can_be_tested_over_all_that_is_indexed() {
        assertThat(ids(SearchQuery.testing(Examples.rule("title:夜校"), null, 100)))
                .containsExactly("search-4", "search-2");
        assertThat(ids(SearchQuery.testing(Examples.rule("夜校"), LocalDate.parse("2026-03-01"), 100)))
                .containsExactly("search-4");
    }

    @Test
    void a_rule_wants_one_of_its_terms_and_does_not_look_at_the_origin() {
        assertThat(ids(SearchQuery.testing(Examples.rule("骑手 稳岗"), null, 100))).containsExactly("search-1", "search-3");
        assertThat(ids(SearchQuery.testing(Examples.rule("兰州市"), null, 100))).isEmpty();
        assertThat(ids(words("兰州市"))).containsExactly("search-1");
    }

    @Test
    void a_broken_query_is_told_and_not_guessed() {
        var told = (SearchAnswer.NotUnderstood) search.find(words("title:(夜校"));
        assertThat(told.why())
                .contains("Failed to parse query [title:(", "put a \\ before")
                .doesNotContain("\n");
    }

    private static SearchQuery between(String since, @Nullable String until) {
        LocalDate end = until == null ? null : LocalDate.parse(until);
        return only(new SearchQuery.Only(null, null, LocalDate.parse(since), end, null));
    }

    private static SearchQuery only(SearchQuery.Only only) {
        return new SearchQuery("", only, SearchQuery.Order.NEWEST_FIRST, 100, true, false);
    }

    private static SearchQuery words(String words) {
        return new SearchQuery(words, SearchQuery.Only.ANY, SearchQuery.Order.BEST_FIRST, 100, false, false);
    }

    private SearchAnswer.Found found(SearchQuery query) {
        return (SearchAnswer.Found) search.find(query);
    }

    private List<String> ids(SearchQuery query) {
        List<String> ids =
                found(query).hits().stream().map(SearchAnswer.Hit::id).toList();
        return query.order() == SearchQuery.Order.BEST_FIRST
                ? ids.stream().sorted().toList()
                : ids;
    }
}
