package bulletins.stream.road;

import bulletins.stream.Articles;
import bulletins.stream.road.told.Told;
import bulletins.stream.running.RocksMemory;
import bulletins.stream.stories.Candidate;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Grouping at a million articles: how many in a second, and how large its state is on disk, as it grows. One in five is a reprint, and
 * all share stock phrases. Arguments: how many articles (default 100,000), the folder for the state.
 */
final class StoriesBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BATCH = 10_000;
    private static final Duration WINDOW = Duration.ofDays(28);
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    private final Random random = new Random(7);
    private final List<String> phrases = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private int made;
    private int found;

    private StoriesBenchmark() {
        for (int phrase = 0; phrase < 20_000; phrase++) phrases.add(letters(4 + random.nextInt(16)));
    }

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("stories");
        new StoriesBenchmark().run(articles, folder);
    }

    private void run(int articles, Path folder) throws IOException {
        try (var memory = new RocksMemory.Shared(64L << 20, folder)) {
            var context = context(folder, memory);
            var grouping = new Grouping(WINDOW);
            grouping.init(context);
            System.out.println("articles  articles/s  and of CPU  state MB  reprints found of made");
            for (int done = 0; done < articles; done += BATCH) {
                List<Candidate> batch = batch(done);
                long start = System.nanoTime();
                long work = THREADS.getCurrentThreadCpuTime();
                for (Candidate candidate : batch)
                    grouping.process(new Record<>(candidate.articleId(), candidate, NOW.toEpochMilli()));
                double busy = (THREADS.getCurrentThreadCpuTime() - work) / 1e9;
                double seconds = (System.nanoTime() - start) / 1e9;
                found += context.forwarded().size() - batch.size();
                context.resetForwards();
                if ((done / BATCH) % 10 == 9 || done == 0)
                    System.out.printf(
                            "%8d  %10.0f  %10.0f  %8.0f  %d of %d%n",
                            done + BATCH, BATCH / seconds, BATCH / busy, size(folder) / 1e6, found, made);
            }
        }
    }

    private static MockProcessorContext<String, Told> context(Path folder, RocksMemory.Shared memory)
            throws IOException {
        var settings = new Properties();
        settings.put("application.id", "benchmark");
        settings.put("bootstrap.servers", "nowhere:1");
        settings.put("statestore.cache.max.bytes", 0);
        settings.put("rocksdb.config.setter", RocksMemory.class);
        settings.put(RocksMemory.SETTING, memory);
        var context = new MockProcessorContext<String, Told>(settings, new TaskId(0, 0), folder.toFile());
        context.setCurrentSystemTimeMs(NOW.toEpochMilli());
        context.setRecordMetadata("t", 0, 0);
        open(
                context,
                folder,
                Grouping.CLUES.builder(WINDOW).withLoggingDisabled().build());
        open(
                context,
                folder,
                Grouping.STORIES.builder(WINDOW).withLoggingDisabled().build());
        return context;
    }

    private List<Candidate> batch(int done) {
        List<Candidate> batch = new ArrayList<>();
        for (int at = done; at < done + BATCH; at++) {
            boolean reprint = at > 0 && random.nextInt(5) == 0;
            if (reprint) made++;
            batch.add(candidate("p-%024d".formatted(at), reprint));
        }
        return batch;
    }

    private static void open(MockProcessorContext<String, Told> context, Path folder, StateStore store)
            throws IOException {
        Files.createDirectories(folder.resolve(store.name()));
        store.init(context.getStateStoreContext(), store);
    }

    private Candidate candidate(String id, boolean reprint) {
        String body = reprint ? "据本站消息，" + bodies.get(random.nextInt(bodies.size())) : body();
        if (!reprint && bodies.size() < 5_000) bodies.add(body);
        else if (!reprint) bodies.set(random.nextInt(bodies.size()), body);
        return Candidate.of(Articles.enriched(Articles.page(id, "标题" + letters(10), body), List.of()), List.of());
    }

    /** Half of it of letters of its own, half of stock phrases; a number now and then. */
    private String body() {
        var body = new StringBuilder();
        int length = 200 + random.nextInt(1_200);
        while (body.length() < length) {
            body.append(letters(4 + random.nextInt(16)));
            body.append(phrases.get((int) (phrases.size() * Math.pow(random.nextDouble(), 3))));
            if (random.nextInt(5) == 0) body.append(random.nextInt(10_000)).append("人");
        }
        return body.toString();
    }

    private String letters(int count) {
        var letters = new StringBuilder();
        for (int at = 0; at < count; at++)
            letters.append((char) (0x4e00 + (int) (3_000 * Math.pow(random.nextDouble(), 2))));
        return letters.toString();
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }
}
