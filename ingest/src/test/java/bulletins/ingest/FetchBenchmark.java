package bulletins.ingest;

import bulletins.model.Environment;
import bulletins.model.FetchRequest;
import bulletins.model.KafkaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import us.codecraft.webmagic.Page;
import us.codecraft.webmagic.Site;
import us.codecraft.webmagic.Spider;
import us.codecraft.webmagic.processor.PageProcessor;

/**
 * Pages per second of ingest (Kafka writes included), of a bare loop over the same HTTP client, and of WebMagic, with the same
 * concurrency, on loopback, pauses off. Run on demand: {@code main [pages, 5000 by default]}.
 */
public final class FetchBenchmark {
    private static final int HOSTS = 50;
    private static final int WORKERS = 32;
    private static final String BODY = "<html><body>" + "<p>灵活就业人员参加社会保险</p>".repeat(200) + "</body></html>";

    private final TestSite site;
    private final Kafka kafka;
    private final Path folder;

    private FetchBenchmark(TestSite site, Kafka kafka, Path folder) {
        this.site = site;
        this.kafka = kafka;
        this.folder = folder;
    }

    /** What one run came to. */
    private record Run(String name, double perSecond, long liveMegabytes) {}

    public static void main(String[] arguments) throws Exception {
        int pages = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("fetch-benchmark");
        try (TestSite site = new TestSite()) {
            FetchBenchmark benchmark = new FetchBenchmark(site, Kafka.now(), folder);
            benchmark.bare(benchmark.urls("warm-up", pages / 2));
            benchmark.ingest(benchmark.urls("warm-up-2", pages / 2));
            for (int round = 0; round < 3; round++) {
                Run bare = benchmark.bare(benchmark.urls("bare" + round, pages));
                Run ours = benchmark.ingest(benchmark.urls("ours" + round, pages));
                Run peer = benchmark.webmagic(benchmark.urls("peer" + round, pages));
                for (Run run : List.of(bare, ours, peer))
                    System.out.printf("%-10s %7.0f pages/s, %4d MB live%n", run.name, run.perSecond, run.liveMegabytes);
                System.out.printf(
                        "ratio to the bare loop %.2f, to WebMagic %.2f%n",
                        ours.perSecond / bare.perSecond, ours.perSecond / peer.perSecond);
            }
            Run tenfold = benchmark.ingest(benchmark.urls("tenfold", pages * 10));
            System.out.printf(
                    "ten times the links: %.0f pages/s, %d MB live%n", tenfold.perSecond, tenfold.liveMegabytes);
        }
        System.exit(0);
    }

    private Run bare(List<String> urls) throws InterruptedException {
        OkHttpClient client = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS))
                .build();
        Queue<String> queue = new ConcurrentLinkedQueue<>(urls);
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        List<Thread> threads = IntStream.range(0, WORKERS)
                .mapToObj(unused -> new Thread(() -> drain(client, queue, done)))
                .toList();
        threads.forEach(Thread::start);
        long live = liveHalfWay(done, urls.size());
        for (Thread thread : threads) thread.join();
        return run("bare loop", urls, begin, live);
    }

    private static void drain(OkHttpClient client, Queue<String> queue, AtomicInteger done) {
        for (String url = queue.poll(); url != null; url = queue.poll()) {
            try (Response response =
                    client.newCall(new Request.Builder().url(url).build()).execute()) {
                if (response.body().bytes().length < 1000) throw new IllegalStateException(url);
                done.incrementAndGet();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Run ingest(List<String> urls) throws Exception {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        kafka.ask(urls.stream()
                .map(url -> new FetchRequest(url, FetchRequest.Reads.PAGE, "i-1", null, now))
                .toArray(FetchRequest[]::new));
        int before = site.visits().size();
        AtomicInteger done = new AtomicInteger();
        KafkaSettings settings = kafka.settings();
        try (IngestStage stage = IngestStage.start(settings(), settings, Clock.systemUTC())) {
            while (site.visits().size() == before) LockSupport.parkNanos(1_000_000);
            long begin = System.nanoTime();
            Thread watch = new Thread(() -> {
                while (done.get() < urls.size()) {
                    done.set((int) stage.counts().out());
                    LockSupport.parkNanos(2_000_000);
                }
            });
            watch.start();
            long live = liveHalfWay(done, urls.size());
            watch.join();
            return run("ingest", urls, begin, live);
        }
    }

    private Run webmagic(List<String> urls) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        PageProcessor nothing = new PageProcessor() {
            @Override
            public void process(Page page) {
                done.incrementAndGet();
                page.setSkip(true);
            }

            @Override
            public Site getSite() {
                return Site.me().setSleepTime(0).setTimeOut(10_000);
            }
        };
        Spider spider = Spider.create(nothing).thread(WORKERS).addUrl(urls.toArray(String[]::new));
        long begin = System.nanoTime();
        spider.start();
        long live = liveHalfWay(done, urls.size());
        while (done.get() < urls.size()) LockSupport.parkNanos(1_000_000);
        Run run = run("WebMagic", urls, begin, live);
        spider.close();
        return run;
    }

    /** A full collection costs each run the same few hundredths of a second. */
    private static long liveHalfWay(AtomicInteger done, int all) {
        while (done.get() < all / 2) LockSupport.parkNanos(1_000_000);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }

    private static Run run(String name, List<String> urls, long begin, long live) {
        return new Run(name, urls.size() * 1e9 / (System.nanoTime() - begin), live);
    }

    private List<String> urls(String run, int pages) {
        site.visits().clear();
        List<String> urls = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            String path = "/" + run + "-" + page;
            site.page(path, BODY);
            urls.add("http://" + site.address("127.0.2." + (1 + page % HOSTS)) + path);
        }
        return urls;
    }

    private IngestSettings settings() throws IOException {
        String hosts = IntStream.range(0, HOSTS)
                .mapToObj(host -> site.address("127.0.2." + (host + 1)))
                .collect(Collectors.joining(", "));
        Path file = Files.writeString(
                folder.resolve("settings.yaml"),
                "fetch: {allow-hosts: '" + hosts + "', pause: 0s, workers: " + WORKERS + ", robots: false}\n");
        Environment environment = Environment.of(file, Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        return settings;
    }
}
