package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.indexer.Examples;
import bulletins.indexer.Indexed;
import bulletins.indexer.IndexerStage;
import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownFieldsTest {
    private final Indexed indexed;
    private final ArticleSearch search;

    UnknownFieldsTest() throws InterruptedException {
        indexed = new Indexed("unknown-fields", SharedServers.kafka(), SharedServers.elasticsearch());
        search = IndexerStage.search(indexed.settings());
    }

    @BeforeAll
    void an_article_is_indexed() {
        indexed.start();
        indexed.arrive(Examples.item("unknown-fields-1", 1, "兰州骑手参保有补贴"));
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

    private SearchAnswer find(String query) {
        return search.find(new SearchQuery(
                query,
                new SearchQuery.Only(null, null, null, null, null),
                SearchQuery.Order.BEST_FIRST,
                10,
                true,
                false));
    }
}
