package bulletins.launcher.commands;

import bulletins.indexer.IndexerStage;
import bulletins.launcher.Configuration;
import bulletins.launcher.Failure;
import bulletins.launcher.commands.answers.Answer;
import bulletins.launcher.commands.answers.SearchHits;
import bulletins.model.Rule;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one rule over all that is indexed, alerting nobody. */
@Command(
        name = "test",
        description = "what a rule would have met in all that is indexed; alerts nobody",
        mixinStandardHelpOptions = true)
public final class RulesTest implements Callable<Integer> {
    private static final int SHOWN = 100;

    @Mixin
    private Where where = new Where();

    @Mixin
    private Answer answer = new Answer();

    @Parameters(paramLabel = "FILE", description = "a YAML file with id, name and query")
    private Path file = Path.of("");

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "not older than this day")
    private @Nullable LocalDate since;

    public RulesTest() {}

    @Override
    public Integer call() {
        Configuration configuration = where.servers();
        Rule rule = RulesCommand.read(file, configuration);
        try (ArticleSearch search = IndexerStage.search(configuration.indexer())) {
            SearchAnswer found = search.find(SearchQuery.testing(rule, since, SHOWN));
            if (found instanceof SearchAnswer.NotUnderstood mistake) throw new Failure(file + ": " + mistake.why());
            SearchHits hits = new SearchHits((SearchAnswer.Found) found);
            if (answer.inJson()) answer.document(hits.json());
            else hits.lines().forEach(answer::line);
        }
        return 0;
    }
}
