package bulletins.launcher.commands;

import bulletins.indexer.IndexerStage;
import bulletins.launcher.commands.answers.SearchHits;
import bulletins.launcher.configuration.Failure;
import bulletins.model.ArticleKind;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the index. */
@Command(name = "search", description = "search the index; a Chinese term is a phrase, two terms must both be there")
public final class SearchCommand extends ServersCommand {
    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "Lucene syntax over title, body, origin, category, region and kind; none finds all")
    private List<String> words = new ArrayList<>();

    @Option(names = "--category", paramLabel = "ID", description = "only items of this category, by id or Chinese name")
    private @Nullable String category;

    @Option(
            names = "--region",
            paramLabel = "NAME|CODE",
            description = "only what comes from or speaks of this place and all in it")
    private @Nullable String region;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Days.First.class,
            description = "not older than this day, or month: 2024-06-30, 2024-06 or 2024年6月")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Days.Last.class,
            description = "not newer than this day, or month")
    private @Nullable LocalDate until;

    @Option(names = "--kind", paramLabel = "item|page", description = "only items or only pages")
    private @Nullable ArticleKind kind;

    @Option(names = "--limit", paramLabel = "N", description = "how many at most (default: ${DEFAULT-VALUE})")
    private int limit = 10;

    @Option(names = "--newest", description = "newest first rather than best first")
    private boolean newest;

    @Option(names = "--reprints", description = "each reprint as a hit of its own, rather than one hit for a story")
    private boolean reprints;

    @Override
    public Integer call() {
        if (limit < 0 || limit > SearchQuery.MOST) throw answer.wrongUse("--limit goes from 0 to " + SearchQuery.MOST);
        rejectOddDays();
        SearchQuery.Order order = newest ? SearchQuery.Order.NEWEST_FIRST : SearchQuery.Order.BEST_FIRST;
        var only = new SearchQuery.Only(category, region, since, until, kind);
        var query = new SearchQuery(String.join(" ", words), only, order, limit, reprints, false);
        try (ArticleSearch search = IndexerStage.search(index())) {
            SearchAnswer found = search.find(query);
            if (found instanceof SearchAnswer.NotUnderstood mistake) throw new Failure(mistake.why());
            SearchHits hits = new SearchHits((SearchAnswer.Found) found);
            answer.give(hits.json(), hits::lines);
        }
        return 0;
    }

    private void rejectOddDays() {
        rejectOdd(since);
        rejectOdd(until);
        if (since != null && until != null && since.isAfter(until))
            throw answer.wrongUse("--since " + since + " is after --until " + until);
    }

    private void rejectOdd(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999))
            throw answer.wrongUse("there is no news of the year " + day.getYear());
    }
}
