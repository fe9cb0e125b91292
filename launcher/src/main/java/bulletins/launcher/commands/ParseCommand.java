package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.ArticleText;
import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.model.BulletinReference;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.ReadDocument;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a bulletin would become; needs no server. */
@Command(name = "parse", description = "what a bulletin would become: its items, enriched; needs no server")
public final class ParseCommand extends ServerlessCommand {
    @Parameters(paramLabel = "FILE|URL", description = "a bulletin: text, Markdown, HTML, PDF, DOCX, DOC, ODT or RTF")
    private String place = "";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the bulletin's date, from which relative dates count")
    private @Nullable LocalDate date;

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = written.read();
        RawDocument raw = new Documents(Clock.systemUTC()).take(place, Reads.BULLETIN, null, configuration.ingest());
        ReadDocument read = Readers.of(configuration).parse(raw, date);
        if (read.mistake() != null) throw new Failure(place + ": " + read.mistake());
        if (answer.inJson()) answer.document(read.document());
        else print(read);
        return 0;
    }

    private void print(ReadDocument read) {
        BulletinReference bulletin = read.bulletin();
        if (bulletin != null)
            answer.line(bulletin.title() + "  (" + read.articles().size() + " items; " + said(bulletin) + ")");
        read.articles().forEach(item -> {
            answer.line("");
            ArticleText.lines(item).forEach(answer::line);
        });
    }

    private static String said(BulletinReference bulletin) {
        LocalDate day = bulletin.referenceDate();
        return day == null ? "no date" : "date: " + day + ", " + ArticleText.word(bulletin.referenceDateBasis());
    }
}
