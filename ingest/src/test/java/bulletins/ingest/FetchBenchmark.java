package bulletins.ingest;

import bulletins.model.FetchRequest;
import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * concurrency, on loopback, pauses off. Run on demand: {@code main [pages, 5000 by default [ms that the site takes to answer]]}.
 */
public final class FetchBenchmark {
    private static final int HOSTS = 50;
    private static final int WORKERS = 32;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private final QuickSite site;
    private final Kafka kafka;
    private final Path folder;

    private FetchBenchmark(QuickSite site, Kafka kafka, Path folder) {
        this.site = site;
        this.kafka = kafka;
        this.folder = folder;
    }

    /** Pages per second, and how much processor time each took in all processes together: ours, the site's and the broker's. */
    private record Run(double perSecond, double microseconds) {
        @Override
        public String toString() {
            return String.format("%.0f pages/s (%.0f us of processor each)", perSecond, microseconds);
        }
    }

    private record Watch(int pages, long begin, Duration processor) {
        static Watch start(int pages) {
            return new Watch(pages, System.nanoTime(), processorTime());
        }

        Run stop() {
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Run(pages / seconds, processorTime().minus(processor).toNanos() / 1e3 / pages);
        }

        private static Duration processorTime() {
            return Stream.concat(
                            Stream.of(ProcessHandle.current()),
                            ProcessHandle.current().descendants())
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }

    public static void main(String[] arguments) throws Exception {
        int pages = arguments.length < 1 ? 5000 : Integer.parseInt(arguments[0]);
        Duration after = Duration.ofMillis(arguments.length < 2 ? 0 : Long.parseLong(arguments[1]));
        Path folder = Files.createTempDirectory("fetch-benchmark");
        try (QuickSite site = QuickSite.start(after)) {
            FetchBenchmark benchmark = new FetchBenchmark(site, Kafka.now(), folder);
            List<Double> toBare = new ArrayList<>();
            List<Double> toPeer = new ArrayList<>();
            for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
                Run bare = benchmark.bare(benchmark.urls("bare" + round, pages));
                Run ours = benchmark.ingest(benchmark.urls("ours" + round, pages));
                Run peer = benchmark.webmagic(benchmark.urls("peer" + round, pages));
                System.out.printf(
                        "%s: bare loop %s, ingest %s, WebMagic %s%n",
                        round < 1 ? "warm-up" : "round " + round, bare, ours, peer);
                if (round < 1) continue;
                toBare.add(ours.perSecond() / bare.perSecond());
                toPeer.add(ours.perSecond() / peer.perSecond());
            }
            System.out.printf(
                    "median ratio of ingest to the bare loop %.2f, to WebMagic %.2f; peak of the heap that all three share %d MB%n",
                    median(toBare), median(toPeer), peakMegabytes());
        }
        System.exit(0);
    }

    private Run bare(List<String> urls) throws InterruptedException {
        OkHttpClient client = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS))
                .build();
        Queue<String> queue = new ConcurrentLinkedQueue<>(urls);
        Watch watch = Watch.start(urls.size());
        List<Thread> threads = IntStream.range(0, WORKERS)
                .mapToObj(unused -> new Thread(() -> drain(client, queue)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        return watch.stop();
    }

    private static void drain(OkHttpClient client, Queue<String> queue) {
        for (String url = queue.poll(); url != null; url = queue.poll()) {
            try (Response response =
                    client.newCall(new Request.Builder().url(url).build()).execute()) {
                if (response.body().bytes().length < 1000) throw new IllegalStateException(url);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Timed from when the first links have been taken in, which is when the first visits begin, to the last page written. */
    private Run ingest(List<String> urls) throws Exception {
        KafkaSettings settings = kafka.settings();
        kafka.ask(urls.stream().map(Kafka::link).toArray(FetchRequest[]::new));
        try (IngestStage stage = IngestStage.start(settings(), settings, Clock.systemUTC())) {
            until(() -> stage.counts().in() > 0);
            Watch watch = Watch.start(urls.size());
            until(() -> stage.counts().out() == urls.size());
            return watch.stop();
        }
    }

    private Run webmagic(List<String> urls) {
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
        Watch watch = Watch.start(urls.size());
        spider.start();
        until(() -> done.get() == urls.size());
        Run run = watch.stop();
        spider.close();
        return run;
    }

    private List<String> urls(String run, int pages) {
        return IntStream.range(0, pages)
                .mapToObj(page -> "http://" + site.address("127.0.2." + (1 + page % HOSTS)) + "/" + run + "/" + page)
                .toList();
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

    private static void until(BooleanSupplier met) {
        while (!met.getAsBoolean()) LockSupport.parkNanos(1_000_000);
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed() >> 20)
                .sum();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
