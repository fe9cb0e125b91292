package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.indexer.Examples;
import bulletins.indexer.Indexed;
import bulletins.indexer.IndexerStage;
import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.EnrichedArticle;
import bulletins.model.Story;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reprints in a search. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorySearchTest {
    private final Indexed indexed;
    private final ArticleSearch search;

    StorySearchTest() throws InterruptedException {
        indexed = new Indexed("story", SharedServers.kafka(), SharedServers.elasticsearch());
        search = IndexerStage.search(indexed.settings());
    }

    @BeforeAll
    void a_story_of_three_is_indexed() {
        indexed.start();
        indexed.arrive(
                reprint("story-5", Story.begun("story-5", 3)),
                reprint("story-6", Story.reprinted("story-5")),
                reprint("story-7", Story.reprinted("story-5")));
        indexed.awaitCount(IndexKind.ARTICLES, 3);
    }

    @AfterAll
    void the_world_ends() {
        search.close();
        indexed.close();
    }

    @Test
    void a_story_is_one_hit_that_tells_how_many_articles_it_stands_for() {
        SearchAnswer.Found found = found(query(false));
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.stories()).isEqualTo(1);
        assertThat(found.hits())
                .singleElement()
                .extracting(SearchAnswer.Hit::articles)
                .isEqualTo(3L);
    }

    @Test
    void on_demand_each_reprint_is_a_hit() {
        assertThat(ids(query(true))).containsExactly("story-5", "story-6", "story-7");
        assertThat(found(query(true)).stories()).isEqualTo(1);
    }

    private static SearchQuery query(boolean reprints) {
        return new SearchQuery("零工驿站", SearchQuery.Only.ANY, SearchQuery.Order.BEST_FIRST, 100, reprints, false);
    }

    private static EnrichedArticle reprint(String id, Story story) {
        return Examples.inStory(Examples.page(id, "零工驿站", "社区开出驿站。", LocalDate.parse("2026-01-05")), story);
    }

    private SearchAnswer.Found found(SearchQuery query) {
        return (SearchAnswer.Found) search.find(query);
    }

    private List<String> ids(SearchQuery query) {
        return found(query).hits().stream().map(SearchAnswer.Hit::id).sorted().toList();
    }
}
