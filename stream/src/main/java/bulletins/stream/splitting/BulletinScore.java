package bulletins.stream.splitting;

import bulletins.model.FetchRequest;
import bulletins.model.Json;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures splitting on a folder of bulletins whose items are written down in its {@code expected-items.json}. */
public final class BulletinScore {
    public static final String EXPECTED = "expected-items.json";

    private BulletinScore() {}

    /** One item as it should be; {@code acceptedCategories} has several where the bulletin itself is ambiguous. */
    public record Expected(
            String category,
            List<String> acceptedCategories,
            String origin,
            String title,
            List<String> pageLinks,
            String body) {
        public Expected {
            acceptedCategories =
                    acceptedCategories == null || acceptedCategories.isEmpty() ? List.of(category) : acceptedCategories;
            pageLinks = pageLinks == null ? List.of() : List.copyOf(pageLinks);
        }
    }

    /** What a folder came to; all counts are sums over its bulletins. */
    public record Report(List<FileScore> files) {
        public Report {
            files = List.copyOf(files);
        }

        public boolean perfect() {
            return files.stream().allMatch(FileScore::perfect);
        }

        /** @return the report as text for people */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (FileScore file : files) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s: items %d/%d, extra %d, categories %d/%d, bodies %d/%d (mean %.4f), links %d/%d%n",
                        file.file(),
                        file.titles(),
                        file.expected(),
                        file.found() - file.titles(),
                        file.categories(),
                        file.expected(),
                        file.bodies(),
                        file.expected(),
                        file.bodySimilarity(),
                        file.links(),
                        file.expectedLinks()));
                for (String fault : file.faults())
                    text.append("  ").append(fault).append('\n');
            }
            return text.toString();
        }
    }

    /**
     * @param folder with the bulletins and {@link #EXPECTED}
     * @throws IOException when a file cannot be read; the message names it
     */
    public static Report of(Path folder, BulletinSplitter splitter) throws IOException {
        List<FileScore> scores = new ArrayList<>();
        for (Map.Entry<String, List<Expected>> file : expected(folder).entrySet())
            scores.add(FileScore.of(file.getKey(), file.getValue(), split(folder.resolve(file.getKey()), splitter)));
        return new Report(scores);
    }

    /** @return by file name, the items that the folder's {@link #EXPECTED} lists */
    public static Map<String, List<Expected>> expected(Path folder) throws IOException {
        byte[] json = Files.readAllBytes(folder.resolve(EXPECTED));
        return Json.mapper().readValue(json, new TypeReference<LinkedHashMap<String, List<Expected>>>() {});
    }

    /** @return what a file on this machine splits into */
    public static Split split(Path file, BulletinSplitter splitter) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String url = file.toAbsolutePath().toUri().toString();
        RawDocument.Facts facts =
                RawDocument.Facts.received(FetchRequest.Reads.BULLETIN, url, null, bytes, Instant.EPOCH);
        return splitter.split(new RawDocument(url, bytes, facts), RawLocation.NOWHERE, null);
    }
}
