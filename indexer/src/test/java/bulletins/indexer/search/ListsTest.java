package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.indexer.Examples;
import bulletins.indexer.Filled;
import bulletins.indexer.Indexed;
import bulletins.indexer.IndexerStage;
import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.Alert;
import bulletins.model.ArticleSearch;
import bulletins.model.Rejection;
import bulletins.model.Topics;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {
    private final Indexed indexed;
    private final ArticleSearch search;

    ListsTest() throws InterruptedException {
        indexed = new Indexed("lists", SharedServers.kafka(), SharedServers.elasticsearch());
        search = IndexerStage.search(indexed.settings());
    }

    @BeforeAll
    void records_are_indexed() {
        indexed.start();
        var item = Examples.item("lists-1", 1, "骑手参保");
        indexed.arrive(item, Examples.page("lists-2", "夜校", "焊接班", LocalDate.parse("2026-03-02")));
        indexed.arrive(Topics.ALERTS, "lists-a", Examples.alert("lists-a", Examples.rule("骑手"), item, "a reprint"));
        indexed.arrive(Topics.REJECTIONS, "lists-r", Filled.rejection());
        indexed.awaitCount(IndexKind.ARTICLES, 2);
        indexed.awaitCount(IndexKind.ALERTS, 1);
        Awaitility.await()
                .atMost(Indexed.PATIENCE)
                .until(() -> indexed.document(IndexKind.REJECTIONS, "id").isObject());
    }

    @AfterAll
    void the_world_ends() {
        search.close();
        indexed.close();
    }

    @Test
    void counts_go_by_kind_and_category() {
        ArticleSearch.Counts counts = search.counts();
        assertThat(counts.kinds()).containsKeys("item", "page");
        assertThat(counts.categories()).containsKey("flexible-employment");
        assertThat(counts.articles()).isGreaterThanOrEqualTo(2);
        assertThat(counts.alerts()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void alerts_and_rejections_come_back_as_they_were() {
        assertThat(search.alerts(100))
                .filteredOn(alert -> alert.id().equals("lists-a"))
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
}
