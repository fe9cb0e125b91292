package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.ArticleText;
import bulletins.launcher.configuration.Failure;
import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.ChinaTime;
import bulletins.model.Ids;
import bulletins.model.Json;
import bulletins.model.PageFacts;
import bulletins.model.RawLocation;
import bulletins.model.ReadDocument.ReadArticle;
import bulletins.model.settings.FileMistake;
import bulletins.model.topics.Topics;
import bulletins.stream.ArticleReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is found in any text; needs no server. */
@Command(
        name = "enrich",
        description =
                "what is found in a text: labels, regions, dates, figures, documents; its first line is the title")
public final class EnrichCommand extends ServerlessCommand {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Parameters(paramLabel = "FILE|-", description = "a text in UTF-8; - for standard input")
    private String place = "";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the day from which relative dates count (default: today)")
    private @Nullable LocalDate date;

    @Option(names = "--explain", description = "also tell which words decided each label, with the points each gave")
    private boolean explain;

    @Override
    public Integer call() {
        Article article = article(text(), Clock.systemUTC());
        ArticleReader reader = Readers.of(written.read());
        ReadArticle read = reader.enriched(article);
        Map<String, Map<String, Double>> reasons = explain ? reader.explain(article) : Map.of();
        ObjectNode document = read.document();
        if (explain) document.set("explanation", Json.mapper().valueToTree(reasons));
        if (answer.inJson()) answer.document(document);
        else ArticleText.lines(read).forEach(answer::line);
        if (!answer.inJson()) reasons.forEach((label, words) -> answer.line("label " + label + ": " + words));
        return 0;
    }

    private Article article(String text, Clock clock) {
        String[] parts = text.strip().split("\\R", 2);
        Instant now = clock.instant();
        LocalDate day = date == null ? ChinaTime.day(now) : date;
        PageFacts facts =
                new PageFacts(place, ChinaTime.startOf(day), null, null, null, "UTF-8", false, List.of(), Map.of());
        String body = parts.length > 1 ? parts[1].strip() : "";
        return new Article(Ids.page(place), ArticleKind.PAGE, parts[0], body, null, facts, RawLocation.NOWHERE, now);
    }

    private String text() {
        try (InputStream in = place.equals("-") ? System.in : Files.newInputStream(Path.of(place))) {
            byte[] bytes = in.readNBytes(Topics.LARGEST_BODY + 1);
            if (bytes.length > Topics.LARGEST_BODY)
                throw new Failure(place + " is larger than 10 MB, the most that a document may have");
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith(BYTE_ORDER_MARK)) text = text.substring(BYTE_ORDER_MARK.length());
            if (text.isBlank()) throw new Failure(place + " holds no text");
            return text;
        } catch (IOException e) {
            throw new Failure(FileMistake.in(Path.of(place), e), e);
        }
    }
}
