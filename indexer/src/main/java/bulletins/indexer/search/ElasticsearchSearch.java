package bulletins.indexer.search;

import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Reply;
import bulletins.indexer.server.ServerSettings;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.QueryFields;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.FieldCapsResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeSet;

/** Answers questions from the indices that the indexer writes. */
public final class ElasticsearchSearch implements ArticleSearch {
    private final Elasticsearch server;
    private final Answers answers;
    private final Regions regions;

    private ElasticsearchSearch(Elasticsearch server, Map<String, String> names) {
        this.server = server;
        this.answers = new Answers(server.settings());
        this.regions = new Regions(server, answers, names);
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
        String within = query.only().region();
        Query region = within == null ? null : regions.filter(within);
        SearchRequest request = new Question(query).of(IndexKind.ARTICLES.alias(server.settings()), region);
        Reply<SearchResponse<ObjectNode>> reply = server.ask(client -> client.search(request, ObjectNode.class));
        if (reply instanceof Reply.Refused<?> refused && refused.status() == 400)
            return new SearchAnswer.NotUnderstood("the query cannot be understood: " + refused.reason()
                    + "; close what is open, and put a \\ before a sign that is to be found itself");
        SearchResponse<ObjectNode> answer = answers.done(reply);
        var found = new SearchAnswer.Found(
                Hits.total(answer.hits()),
                Answers.part(answer.aggregations(), Question.STORIES)
                        .cardinality()
                        .value(),
                answer.hits().hits().stream().map(Hits::read).toList());
        return found.total() == 0 ? explained(found, query) : found;
    }

    /** A field that no article has finds nothing, and the server does not say why. */
    private SearchAnswer explained(SearchAnswer.Found nothing, SearchQuery query) {
        for (String field : QueryText.fields(query.text())) {
            Reply<FieldCapsResponse> known = server.ask(client -> client.fieldCaps(asked ->
                    asked.index(IndexKind.ARTICLES.alias(server.settings())).fields(field)));
            if (answers.done(known).fields().isEmpty())
                return new SearchAnswer.NotUnderstood("articles have no field '" + field + "', but: "
                        + String.join(", ", new TreeSet<>(QueryFields.ALL))
                        + "; put a text that holds a colon in quotes");
        }
        return nothing;
    }

    @Override
    public void close() {
        server.close();
    }
}
