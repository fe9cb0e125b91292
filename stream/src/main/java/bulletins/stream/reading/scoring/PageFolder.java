package bulletins.stream.reading.scoring;

import bulletins.model.FetchRequest;
import bulletins.model.Json;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.stream.reading.PageReader;
import bulletins.stream.reading.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of pages with what each should be read as: {@code name.html} beside {@code name.json}. */
public final class PageFolder {
    private static final Pattern ENDING = Pattern.compile("\\.html?$", Pattern.CASE_INSENSITIVE);

    private PageFolder() {}

    /**
     * @param now no page is taken to be published later
     * @throws IOException when the folder cannot be read
     */
    public static PageScores score(Path folder, PageReader reader, Instant now) throws IOException {
        List<PageScore> scores = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path html : pages(folder)) {
            String name = ENDING.matcher(html.getFileName().toString()).replaceFirst("");
            Path json = html.resolveSibling(name + ".json");
            if (!Files.isRegularFile(json)) {
                problems.add(html + ": no " + json.getFileName() + " beside it");
                continue;
            }
            try {
                ExpectedPage expected = Json.mapper().readValue(Files.readAllBytes(json), ExpectedPage.class);
                if (expected == null) problems.add(json + ": it says nothing");
                else scores.add(PageScore.of(name, expected, read(reader, html, expected, now)));
            } catch (JsonProcessingException broken) {
                problems.add(json + ": no object with url, title, body, published_at and source as text: "
                        + broken.getOriginalMessage());
            }
        }
        return PageScores.of(scores, problems);
    }

    private static Reading read(PageReader reader, Path html, ExpectedPage expected, Instant now) throws IOException {
        byte[] bytes = Files.readAllBytes(html);
        String url = expected.url() == null ? html.toUri().toString() : expected.url();
        return reader.read(
                new RawDocument(
                        url, bytes, RawDocument.Facts.received(FetchRequest.Reads.PAGE, url, "text/html", bytes, now)),
                RawLocation.NOWHERE);
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ENDING.matcher(file.toString()).find() && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }
}
