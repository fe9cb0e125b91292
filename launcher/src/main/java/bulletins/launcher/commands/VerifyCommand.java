package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.CheckText;
import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.model.Article;
import bulletins.model.CheckedItem;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.ReadDocument;
import bulletins.model.ReadDocument.ReadArticle;
import bulletins.stream.ArticleReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether the items of a bulletin say what their source pages say; needs no server. */
@Command(
        name = "verify",
        description =
                "whether the items of a bulletin say what their source pages say: each figure, date, document number and place with both quotes; needs no server")
public final class VerifyCommand extends ServerlessCommand {
    @Parameters(index = "0", paramLabel = "BULLETIN", description = "a bulletin, a file or url")
    private String bulletin = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PAGE",
            description = "pages, files or urls; each item is held against the one that says the same")
    private List<String> pages = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the bulletin's date, from which relative dates count")
    private @Nullable LocalDate date;

    @Option(names = "--all", description = "also print the claims that are supported")
    private boolean all;

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = written.read();
        ArticleReader reader = Readers.of(configuration);
        List<Article> items = articles(bulletin, reader.parse(taken(bulletin, Reads.BULLETIN, configuration), date));
        List<Article> sources = new ArrayList<>();
        for (String page : pages)
            sources.addAll(articles(page, reader.extract(taken(page, Reads.PAGE, configuration))));
        List<CheckedItem> checked =
                items.stream().map(item -> reader.checked(item, sources)).toList();
        answer.give(checked.stream().map(CheckedItem::document).toList(), () -> CheckText.lines(checked, all));
        return 0;
    }

    private static RawDocument taken(String place, Reads reads, Configuration configuration)
            throws InterruptedException {
        return new Documents(Clock.systemUTC()).take(place, reads, null, configuration.ingest());
    }

    private static List<Article> articles(String place, ReadDocument read) {
        if (read.mistake() != null) throw new Failure(place + ": " + read.mistake());
        return read.articles().stream().map(ReadArticle::article).toList();
    }
}
