package bulletins.stream.reading;

import bulletins.model.FetchRequest;
import bulletins.model.Json;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of pages with what each should be read as: {@code name.html} beside {@code name.json}. */
public final class PageFolder {
    private PageFolder() {}

    /**
     * @param now no page is taken to be published later
     * @throws IOException when the folder cannot be read
     */
    public static PageScores score(Path folder, PageReader reader, Instant now) throws IOException {
        List<PageScore> scores = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path html : pages(folder)) {
            String name = html.getFileName().toString().replaceFirst("\\.html?$", "");
            Path json = html.resolveSibling(name + ".json");
            if (!Files.exists(json)) {
                problems.add(html + ": no " + json.getFileName() + " beside it");
                continue;
            }
            try {
                ExpectedPage expected = Json.mapper().readValue(Files.readAllBytes(json), ExpectedPage.class);
                scores.add(PageScore.of(name, expected, read(reader, html, expected, now)));
            } catch (JsonProcessingException broken) {
                problems.add(json + ": " + broken.getOriginalMessage());
            }
        }
        if (scores.isEmpty()) problems.add(folder + ": no page to measure; put name.html and name.json there");
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
            return files.filter(file -> file.toString().matches(".*\\.html?"))
                    .sorted()
                    .toList();
        }
    }
}
