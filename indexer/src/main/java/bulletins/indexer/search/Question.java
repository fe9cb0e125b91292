package bulletins.indexer.search;

import bulletins.model.ArticleKind;
import bulletins.model.ChinaTime;
import bulletins.model.Simplified;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search as Elasticsearch wants to be asked. */
final class Question {
    /** Under this name an answer tells how many stories match, and a hit how many articles of its own. */
    static final String STORIES = "stories";

    private static final String STORY = "story.id";
    private static final int EXCERPT = 120;
    private static final int EXCERPTS = 3;

    private static final List<String> WORDS = List.of("title^3", "body", "origin");

    private final SearchQuery query;

    Question(SearchQuery query) {
        this.query = query;
    }

    /** @param region the filter for the query's region, null when it names none */
    SearchRequest of(String index, @Nullable Query region) {
        SearchRequest.Builder search = new SearchRequest.Builder()
                .index(index)
                .size(query.size())
                .trackTotalHits(total -> total.enabled(true))
                .query(matching(region))
                .sort(sort())
                .aggregations(STORIES, all -> all.cardinality(number -> number.field(STORY)))
                .highlight(highlight());
        if (!query.reprints())
            search.collapse(
                    one -> one.field(STORY).innerHits(all -> all.name(STORIES).size(0)));
        return search.build();
    }

    private Query matching(@Nullable Query region) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        if (!query.text().isBlank()) bool.must(words());
        if (region != null) bool.filter(region);
        SearchQuery.Only only = query.only();
        if (only.category() != null) bool.filter(category(only.category()));
        if (only.kind() != null) bool.filter(term("kind", only.kind() == ArticleKind.ITEM ? "item" : "page"));
        if (only.since() != null || only.until() != null) bool.filter(days(only.since(), only.until()));
        return new Query(bool.build());
    }

    /** A search wants all of its terms and looks at the origin too; a rule wants one of them, in title or body. */
    private Query words() {
        List<String> fields = query.asRule() ? List.of("title^3", "body") : WORDS;
        return Query.of(any ->
                any.queryString(words -> words.query(QueryText.of(query.text()).quoted())
                        .type(TextQueryType.Phrase)
                        .defaultOperator(query.asRule() ? Operator.Or : Operator.And)
                        .fields(fields)
                        .analyzeWildcard(true)));
    }

    /** @return what has the term as it stands, as {@link #words} asks for each */
    static Query phrase(String term) {
        return Query.of(any -> any.multiMatch(
                words -> words.query(term).type(TextQueryType.Phrase).fields(WORDS)));
    }

    /** @param category its id, its Chinese name, or a section as printed */
    static Query category(String category) {
        return Query.of(any -> any.bool(either -> either.should(
                term("category", category),
                term("category_name", Simplified.of(category)),
                term("section", category))));
    }

    private static Query days(@Nullable LocalDate since, @Nullable LocalDate until) {
        return Query.of(any -> any.range(range -> range.date(days -> days.field("article_date")
                .gte(since == null ? null : startOf(since))
                .lt(until == null ? null : startOf(until.plusDays(1))))));
    }

    private List<SortOptions> sort() {
        SortOptions best = SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc)));
        SortOptions newest = field("article_date", SortOrder.Desc);
        SortOptions settled = field("id", SortOrder.Asc);
        boolean scored =
                query.order() == SearchQuery.Order.BEST_FIRST && !query.text().isBlank();
        return scored ? List.of(best, newest, settled) : List.of(newest, settled, best);
    }

    private static Highlight highlight() {
        return Highlight.of(marks -> marks.preTags(SearchAnswer.MARK_START)
                .postTags(SearchAnswer.MARK_END)
                .maxAnalyzedOffset(900_000)
                .fields("title", title -> title.numberOfFragments(0))
                .fields(
                        "body",
                        body -> body.fragmentSize(EXCERPT)
                                .numberOfFragments(EXCERPTS)
                                .noMatchSize(EXCERPT)));
    }

    static Query term(String field, String value) {
        return Query.of(any -> any.term(term -> term.field(field).value(value)));
    }

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(by -> by.field(field -> field.field(name).order(order)));
    }

    private static String startOf(LocalDate day) {
        return ChinaTime.startOf(day).toString();
    }
}
