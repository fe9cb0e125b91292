package bulletins.indexer.search;

import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Reply;
import bulletins.model.searching.QueryFields;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.CountResponse;
import co.elastic.clients.elasticsearch.core.FieldCapsResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says why a search has found nothing where it asks for what no article has, of which the server says nothing. */
final class NothingFound {
    private static final String CATEGORY = "category";
    private static final String LABELS = "labels";
    private static final String LABEL_IDS = "label_ids";
    private static final int MOST_CATEGORIES = 100;
    /** Each is asked for. */
    private static final int MOST_TERMS = 5;

    private final Elasticsearch server;
    private final Answers answers;
    private final String index;

    NothingFound(Elasticsearch server, Answers answers) {
        this.server = server;
        this.answers = answers;
        this.index = IndexKind.ARTICLES.alias(server.settings());
    }

    /** @param region the filter for the query's region, null when it names none */
    SearchAnswer explained(SearchQuery query, @Nullable Query region) {
        for (String field : QueryText.of(query.text()).fields())
            if (!isField(field))
                return new SearchAnswer.NotUnderstood("articles have no field '" + field + "', but: "
                        + String.join(", ", new TreeSet<>(QueryFields.ALL))
                        + "; put a text that holds a colon in quotes");
        return new SearchAnswer.Found(0, 0, List.of(), hint(query, region));
    }

    private boolean isField(String field) {
        Reply<FieldCapsResponse> known = server.ask(
                client -> client.fieldCaps(asked -> asked.index(index).fields(field)));
        return !answers.done(known).fields().isEmpty();
    }

    private String hint(SearchQuery query, @Nullable Query region) {
        SearchQuery.Only only = query.only();
        if (only.category() != null && !anyHas(Question.category(only.category())))
            return none("category", only.category(), CATEGORY);
        QueryText text = QueryText.of(query.text());
        for (String category : text.values(CATEGORY))
            if (!anyHas(Question.term("words.category", category))) return none("category", category, CATEGORY);
        for (String label : text.values(LABELS))
            if (!anyHas(Question.term("words.labels", label))) return none("label", label, LABEL_IDS);
        if (region != null && !anyHas(region)) return "no article comes from or speaks of '" + only.region() + "'";
        return text.longTerms().stream()
                .limit(MOST_TERMS)
                .filter(term -> !anyHas(Question.phrase(term)))
                .findFirst()
                .map(term ->
                        "'" + term + "' is looked for as it stands; put spaces between its words to find them apart")
                .orElse("");
    }

    private String none(String what, String asked, String field) {
        return "no article has the " + what + " '" + asked + "'; there are: " + String.join(", ", ids(field));
    }

    private boolean anyHas(Query asked) {
        Reply<CountResponse> counted =
                server.ask(client -> client.count(count -> count.index(index).query(asked)));
        return answers.done(counted).count() > 0;
    }

    private List<String> ids(String field) {
        SearchRequest question = SearchRequest.of(search -> search.index(index)
                .size(0)
                .aggregations(
                        field,
                        Aggregation.of(any -> any.terms(one -> one.field(field).size(MOST_CATEGORIES)))));
        SearchResponse<Void> answer = answers.done(server.ask(client -> client.search(question, Void.class)));
        return Answers.part(answer.aggregations(), field).sterms().buckets().array().stream()
                .map(bucket -> bucket.key().stringValue())
                .sorted()
                .toList();
    }
}
