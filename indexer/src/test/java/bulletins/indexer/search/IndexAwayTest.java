package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.indexer.server.Credentials;
import bulletins.indexer.server.FakeServer;
import bulletins.indexer.server.ServerSettings;
import bulletins.local.SharedServers;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.IndexAway;
import bulletins.model.searching.SearchQuery;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexAwayTest {
    private static final SearchQuery ANY =
            new SearchQuery("", SearchQuery.Only.ANY, SearchQuery.Order.NEWEST_FIRST, 10, false, false);

    @Test
    void an_absent_server_is_told_with_its_address_why_and_what_to_do() {
        ServerSettings nowhere =
                new ServerSettings(List.of(URI.create("http://127.0.0.1:1")), Credentials.NONE, Optional.empty(), "");
        try (ArticleSearch absent = ElasticsearchSearch.at(nowhere, Map.of())) {
            assertThatThrownBy(() -> absent.find(ANY))
                    .isInstanceOf(IndexAway.class)
                    .hasMessageContaining("http://127.0.0.1:1 (Connection refused)")
                    .hasMessageContaining("elasticsearch.url")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void an_index_that_is_not_there_yet_is_told() throws InterruptedException {
        ServerSettings empty = new ServerSettings(
                List.of(SharedServers.elasticsearch()), Credentials.NONE, Optional.empty(), "nobody-");
        try (ArticleSearch search = ElasticsearchSearch.at(empty, Map.of())) {
            assertThatThrownBy(() -> search.find(ANY))
                    .isInstanceOf(IndexAway.class)
                    .hasMessageContaining("start the indexer");
        }
    }

    @Test
    void an_index_that_is_closed_or_blocked_is_no_mistake_in_the_query_and_no_matter_of_rights() {
        assertThatThrownBy(() -> refused(400, "index_closed_exception", "closed"))
                .isInstanceOf(IndexAway.class)
                .hasMessageContaining("is closed; open it");
        assertThatThrownBy(() -> refused(403, "cluster_block_exception", "blocked by: [FORBIDDEN/7/index read (api)]"))
                .isInstanceOf(IndexAway.class)
                .hasMessageContaining("index read (api)")
                .hasMessageNotContaining("password");
    }

    private static void refused(int status, String type, String reason) {
        String error = "{\"error\":{\"type\":\"" + type + "\",\"reason\":\"" + reason + "\"}}";
        try (FakeServer server = new FakeServer(request -> new FakeServer.Answer(status, error));
                ArticleSearch search = ElasticsearchSearch.at(server.settings(), Map.of())) {
            search.find(ANY);
        }
    }

    @Test
    void wrong_credentials_are_told_with_the_settings_to_check() {
        try (FakeServer server = new FakeServer(request -> new FakeServer.Answer(401, "{}"));
                ArticleSearch search = ElasticsearchSearch.at(server.settings(), Map.of())) {
            assertThatThrownBy(() -> search.find(ANY))
                    .isInstanceOf(IndexAway.class)
                    .hasMessageContaining("elasticsearch.username");
        }
    }
}
