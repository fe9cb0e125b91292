package bulletins.launcher.commands;

import bulletins.ingest.IngestSettings;
import bulletins.launcher.commands.answers.ArticleText;
import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.Json;
import bulletins.model.RawDocument;
import bulletins.model.ReadDocument;
import bulletins.model.ReadDocument.ReadArticle;
import bulletins.stream.ArticleReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a page would become; needs no server. */
@Command(name = "extract", description = "what a page would become: title, text, date, source; needs no server")
public final class ExtractCommand extends ServerlessCommand {
    @Parameters(paramLabel = "FILE|URL", description = "a web page")
    private String place = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "where the file was fetched from, for links and dates in the url")
    private @Nullable String url;

    @Option(names = "--explain", description = "also tell why each part was chosen or left out")
    private boolean explain;

    @Option(
            names = "--join-parts",
            description = "also fetch the pages that the article goes on at (下一页), and join them")
    private boolean joinParts;

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = written.read();
        Documents documents = new Documents(Clock.systemUTC());
        RawDocument raw = documents.take(place, Reads.PAGE, fetchedFrom(), configuration.ingest());
        ArticleReader reader = Readers.of(configuration);
        ReadDocument read = joinParts
                ? reader.extractWhole(raw, part -> visit(part, documents, configuration.ingest()))
                : reader.extract(raw);
        List<String> reasons = explain ? reader.explain(raw) : List.of();
        if (read.mistake() != null) {
            if (!answer.inJson()) reasons.forEach(answer::line);
            throw new Failure(place + ": " + read.mistake());
        }
        ReadArticle page = read.articles().get(0);
        if (answer.inJson()) {
            ObjectNode document = page.document();
            if (explain) document.set("explanation", Json.mapper().valueToTree(reasons));
            answer.document(document);
        } else {
            ArticleText.lines(page).forEach(answer::line);
            reasons.forEach(answer::line);
        }
        return 0;
    }

    private @Nullable String fetchedFrom() {
        if (url == null) return null;
        return CanonicalUrl.ofWeb(url)
                .orElseThrow(() -> answer.wrongUse("--url is an http or https address, not '" + url + "'"));
    }

    private static RawDocument visit(String part, Documents documents, IngestSettings ingest)
            throws InterruptedException {
        Thread.sleep(ingest.fetch().manners().pause().toMillis());
        return documents.visit(part, ingest);
    }
}
