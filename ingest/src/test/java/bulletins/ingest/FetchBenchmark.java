package bulletins.ingest;

import bulletins.model.FetchRequest;
import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import us.codecraft.webmagic.Page;
import us.codecraft.webmagic.Site;
import us.codecraft.webmagic.Spider;
import us.codecraft.webmagic.processor.PageProcessor;

/**
 * Pages per second of ingest (Kafka writes included), of a bare loop over the same HTTP client, of the same with its bytes written to
 * Kafka, and of WebMagic, with the same concurrency, on loopback, pauses off. Run on demand: {@code main [pages, 5000 by
 * default [ms that the site takes to answer]]}.
 */
public final class FetchBenchmark {
    private static final int HOSTS = 50;
    private static final int WORKERS = 32;
    /** Ingest runs for months; after three rounds a third of its processor time is still for compiling it. */
    private static final int WARM_UP = 8;

    private static final int ROUNDS = 5;

    private final QuickSite site;
    private final Kafka kafka;
    private final Path folder;

    private FetchBenchmark(QuickSite site, Kafka kafka, Path folder) {
        this.site = site;
        this.kafka = kafka;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int pages = arguments.length < 1 ? 5000 : Integer.parseInt(arguments[0]);
        Duration after = Duration.ofMillis(arguments.length < 2 ? 0 : Long.parseLong(arguments[1]));
        Path folder = Files.createTempDirectory("fetch-benchmark");
        try (QuickSite site = QuickSite.start(after)) {
            FetchBenchmark benchmark = new FetchBenchmark(site, Kafka.now(), folder);
            List<Double> atBest = new ArrayList<>();
            List<Double> toBare = new ArrayList<>();
            List<Double> toPeer = new ArrayList<>();
            for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
                BenchmarkRun bare = benchmark.bare(benchmark.urls("bare" + round, pages));
                BenchmarkRun writing = benchmark.writing(benchmark.urls("writing" + round, pages));
                BenchmarkRun ours = benchmark.ingest(benchmark.urls("ours" + round, pages));
                BenchmarkRun peer = benchmark.webmagic(benchmark.urls("peer" + round, pages));
                System.out.printf(
                        "%s: bare loop %s, with its bytes written %s, ingest %s, WebMagic %s%n",
                        round < 1 ? "warm-up" : "round " + round, bare, writing, ours, peer);
                if (round < 1) continue;
                atBest.add(writing.perSecond() / bare.perSecond());
                toBare.add(ours.perSecond() / bare.perSecond());
                toPeer.add(ours.perSecond() / peer.perSecond());
            }
            System.out.printf(
                    "median ratio to the bare loop: with its bytes written %.2f, ingest %.2f; of ingest to WebMagic %.2f;"
                            + " peak of the heap that all share %d MB%n",
                    median(atBest), median(toBare), median(toPeer), peakMegabytes());
        }
        System.exit(0);
    }

    private BenchmarkRun bare(List<String> urls) throws InterruptedException {
        BenchmarkRun.Watch watch = BenchmarkRun.Watch.start(urls.size());
        BareLoop.run(urls, WORKERS, (url, bytes) -> {});
        return watch.stop();
    }

    /** The bare loop, whose bytes go to the same broker: what it costs beyond that is neither ours nor to be saved. */
    private BenchmarkRun writing(List<String> urls) throws InterruptedException {
        Map<String, Object> settings = kafka.settings().common();
        settings.putAll(Map.of("compression.type", "zstd", "compression.zstd.level", 1, "batch.size", 256 * 1024));
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(Topics.RAW_DOCUMENTS.name());
            BenchmarkRun.Watch watch = BenchmarkRun.Watch.start(urls.size());
            BareLoop.run(
                    urls,
                    WORKERS,
                    (url, bytes) -> producer.send(new ProducerRecord<>(Topics.RAW_DOCUMENTS.name(), url, bytes)));
            producer.flush();
            return watch.stop();
        }
    }

    /** Timed from when the first links have been taken in, which is when the first visits begin, to the last page written. */
    private BenchmarkRun ingest(List<String> urls) throws Exception {
        KafkaSettings settings = kafka.settings();
        kafka.ask(urls.stream().map(Kafka::link).toArray(FetchRequest[]::new));
        try (IngestStage stage = IngestStage.start(settings(), settings, Clock.systemUTC())) {
            until(() -> stage.counts().in() > 0);
            BenchmarkRun.Watch watch = BenchmarkRun.Watch.start(urls.size());
            until(() -> stage.counts().out() == urls.size());
            return watch.stop();
        }
    }

    private BenchmarkRun webmagic(List<String> urls) {
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
        BenchmarkRun.Watch watch = BenchmarkRun.Watch.start(urls.size());
        spider.start();
        until(() -> done.get() == urls.size());
        BenchmarkRun run = watch.stop();
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

    /** Looks seldom: adding up the counts takes its time too. */
    private static void until(BooleanSupplier met) {
        while (!met.getAsBoolean()) LockSupport.parkNanos(10_000_000);
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
