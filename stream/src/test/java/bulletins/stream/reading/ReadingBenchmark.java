package bulletins.stream.reading;

import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.decoding.Decoder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;

/**
 * Run by hand with a folder of pages: pages per second of one core, ours and Readability4J's, in the same run; then processor time of
 * the slowest hostile pages of 10 MB.
 */
final class ReadingBenchmark {
    private static final int ROUNDS = 4;

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<RawDocument> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".html")).toList())
                pages.add(raw(Files.readAllBytes(file)));
        }
        PageReader reader = new PageReader(false);
        Decoder decoder = new Decoder();
        Consumer<RawDocument> ours = page -> reader.read(page, RawLocation.NOWHERE);
        Consumer<RawDocument> theirs = page -> new Readability4J(
                        page.facts().finalUrl(),
                        decoder.decode(page.body(), "text/html").text())
                .parse()
                .getTextContent();
        for (int round = 1; round <= ROUNDS; round++)
            System.out.printf(
                    "round %d: ours %.0f pages/s, Readability4J %.0f pages/s%n",
                    round, speed(pages, ours), speed(pages, theirs));
        HostilePages.forEach(10_000_000, (name, page) -> {
            double seconds = 1 / speed(List.of(raw(page)), ours);
            if (seconds > 1) System.out.printf("%.1f s: %s%n", seconds, name);
        });
    }

    /** Counts the processor time of reading, so that a busy machine matters little, and what ingest does not at all. */
    private static double speed(List<RawDocument> pages, Consumer<RawDocument> read) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        pages.forEach(read);
        return pages.size() * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    private static RawDocument raw(byte[] bytes) {
        String url = "https://a.example/";
        return new RawDocument(
                url,
                bytes,
                RawDocument.Facts.received(
                        FetchRequest.Reads.PAGE, url, "text/html", bytes, Instant.parse("2026-01-01T00:00:00Z")));
    }
}
