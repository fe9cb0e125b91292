package bulletins.indexer.search;

import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Reply;
import bulletins.indexer.server.ServerSettings;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Answers questions from the indices that the indexer writes. */
public final class ElasticsearchSearch implements ArticleSearch {
    private final Elasticsearch server;
    private final Answers answers;
    private final Regions regions;
    private final NothingFound nothing;

    private ElasticsearchSearch(Elasticsearch server, Map<String, String> names) {
        this.server = server;
        this.answers = new Answers(server.settings());
        this.regions = new Regions(server, answers, names);
        this.nothing = new NothingFound(server, answers);
    }

    /**
     * Makes no connection yet.
     *
     * @param names of provinces and prefectures by their six-digit codes
     */
    public static ElasticsearchSearch at(ServerSettings settings, Map<String, String> names) {
        return new ElasticsearchSearch(Elasticsearch.at(settings), names);
    }

    @Override
    public SearchAnswer find(SearchQuery query) {
        Optional<String> mistake = QueryText.of(query.text()).mistake();
        if (mistake.isPresent()) return new SearchAnswer.NotUnderstood(mistake.get());
        String within = query.only().region();
        Query region = within == null ? null : regions.filter(within);
        SearchRequest request = new Question(query).of(IndexKind.ARTICLES.alias(server.settings()), region);
        Reply<SearchResponse<ObjectNode>> reply = server.ask(client -> client.search(request, ObjectNode.class));
        if (reply instanceof Reply.Refused<?> refused && refused.status() == 400 && !Answers.isClosed(refused))
            return new SearchAnswer.NotUnderstood("the query cannot be understood: " + refused.reason()
                    + "; close what is open, and put a \\ before a sign that is to be found itself");
        SearchResponse<ObjectNode> answer = answers.done(reply);
        long total = Hits.total(answer.hits());
        if (total == 0) return nothing.explained(query, region);
        long stories = Answers.part(answer.aggregations(), Question.STORIES)
                .cardinality()
                .value();
        return new SearchAnswer.Found(
                total, stories, answer.hits().hits().stream().map(Hits::read).toList(), "");
    }

    @Override
    public void close() {
        server.close();
    }
}
