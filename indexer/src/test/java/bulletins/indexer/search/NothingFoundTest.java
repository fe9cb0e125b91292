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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingFoundTest {
    private final Indexed indexed;
    private final ArticleSearch search;

    NothingFoundTest() throws InterruptedException {
        indexed = new Indexed("nothing-found", SharedServers.kafka(), SharedServers.elasticsearch());
        search = IndexerStage.search(indexed.settings());
    }

    @BeforeAll
    void an_article_is_indexed() {
        indexed.start();
        indexed.arrive(Examples.item("nothing-found-1", 1, "兰州骑手参保有补贴"));
        indexed.awaitCount(IndexKind.ARTICLES, 1);
    }

    @AfterAll
    void the_world_ends() {
        search.close();
        indexed.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"regin:甘肃", "骑手 AND regin:甘肃", "regin：甘肃 AND regin:兰州"})
    void a_field_that_no_article_has_is_told_with_those_that_there_are(String query) {
        assertThat(find(query))
                .isInstanceOfSatisfying(
                        SearchAnswer.NotUnderstood.class,
                        told -> assertThat(told.why()).contains("'regin'", "region"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"region:海南", "version:0", "figures.unit:吨", "\"regin:甘肃\"", "海南：补贴", "_exists_:gone AND 海南"})
    void other_queries_just_find_nothing(String query) {
        assertThat(find(query))
                .isInstanceOfSatisfying(
                        SearchAnswer.Found.class,
                        found -> assertThat(found.hits()).isEmpty());
    }

    @Test
    void a_pattern_of_a_chinese_term_is_told_with_what_to_write_instead() {
        assertThat(find("骑?手"))
                .isInstanceOfSatisfying(
                        SearchAnswer.NotUnderstood.class,
                        told -> assertThat(told.why()).contains("write \"骑 手\"~10"));
    }

    @Test
    void a_long_term_is_told_to_be_one_phrase() {
        assertThat(find("骑手参保补贴政策"))
                .isInstanceOfSatisfying(
                        SearchAnswer.Found.class,
                        found -> assertThat(found.hint()).contains("'骑手参保补贴政策' is looked for as it stands"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region:新疆维吾尔自治区", "兰州骑手参保有补贴 AND 海南"})
    void a_place_and_a_long_term_that_an_article_has_are_not_why_nothing_is_found(String query) {
        assertThat(find(query))
                .isInstanceOfSatisfying(
                        SearchAnswer.Found.class,
                        found -> assertThat(found.hint()).isEmpty());
    }

    @Test
    void a_category_that_no_article_has_is_told_with_those_that_there_are() {
        assertThat(hint(new SearchQuery.Only("flexible", null, null, null, null)))
                .isEqualTo("no article has the category 'flexible'; there are: flexible-employment");
        assertThat(hint(new SearchQuery.Only("flexible-employment", null, null, null, ArticleKind.PAGE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "category:flexible-employmnet, no article has the category 'flexible-employmnet'; there are: flexible-employment",
        "骑手 AND category:(flexible), no article has the category 'flexible'; there are: flexible-employment",
        "label:\"自主创业\", no article has the label '自主创业'; there are: ",
        "海南 AND category:flexible-employment, ''"
    })
    void a_category_or_label_within_a_query_is_told_likewise(String query, String told) {
        assertThat(find(query))
                .isInstanceOfSatisfying(
                        SearchAnswer.Found.class,
                        found -> assertThat(found.hint()).startsWith(told).matches(told.isEmpty() ? "" : ".+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"海南", "兰周", "46"})
    void a_place_of_which_no_article_speaks_is_told(String place) {
        assertThat(hint(new SearchQuery.Only(null, place, null, null, null)))
                .isEqualTo("no article comes from or speaks of '" + place + "'");
    }

    private String hint(SearchQuery.Only only) {
        SearchAnswer answer = find("", only);
        assertThat(answer).isInstanceOf(SearchAnswer.Found.class);
        return ((SearchAnswer.Found) answer).hint();
    }

    private SearchAnswer find(String query) {
        return find(query, SearchQuery.Only.ANY);
    }

    private SearchAnswer find(String query, SearchQuery.Only only) {
        return search.find(new SearchQuery(query, only, SearchQuery.Order.BEST_FIRST, 10, true, false));
    }
}
