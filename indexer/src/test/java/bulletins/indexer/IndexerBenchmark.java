package bulletins.indexer;

import static org.awaitility.Awaitility.await;

import bulletins.indexer.server.Elasticsearch;
import bulletins.indexer.server.Indices;
import bulletins.indexer.server.Months;
import bulletins.indexer.server.Write;
import bulletins.local.SharedServers;
import bulletins.model.EnrichedArticle;
import bulletins.model.topics.Topics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How fast articles get from Kafka into Elasticsearch, as a ratio to a bare loop of bulk requests that has the same documents at
 * hand; and how fast a replay is that changes nothing. Run on demand: {@code main [articles]}.
 */
public final class IndexerBenchmark {
    private static final int ROUNDS = 3;
    private static final int BARE_REQUEST = 1_000;
    private static final String BODY = "城关区为快递员办理参保，全年城镇新增就业698万人，同比增长百分之四点二。".repeat(40);

    private final List<EnrichedArticle> articles;
    private final HttpClient http = HttpClient.newHttpClient();

    private IndexerBenchmark(int count) {
        articles = IntStream.range(0, count)
                .mapToObj(at -> Examples.item(
                        "benchmark-" + at, 1, "第" + at + "条", BODY, "macro-policy", List.of(Examples.LANZHOU)))
                .toList();
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        new IndexerBenchmark(count).run();
        System.exit(0);
    }

    private void run() throws InterruptedException, IOException {
        arrive();
        for (int round = 0; round < ROUNDS; round++) {
            double ours = ours("round-" + round);
            double bare = bare("bare-" + round);
            System.out.printf("indexer %.0f articles/s, bare bulk loop %.0f, ratio %.2f%n", ours, bare, ours / bare);
        }
        arrive();
        System.out.printf("a replay that changes nothing: %.0f articles/s%n", ours("round-0"));
    }

    private void arrive() throws InterruptedException {
        try (Indexed indexed = new Indexed("benchmark", SharedServers.kafka(), SharedServers.elasticsearch())) {
            indexed.arrive(articles.toArray(EnrichedArticle[]::new));
        }
    }

    /** @return articles a second, from the first commit to the last: joining the group takes its seconds once */
    private double ours(String prefix) throws InterruptedException {
        try (Indexed indexed = new Indexed(prefix, SharedServers.kafka(), SharedServers.elasticsearch())) {
            IndexerStage stage = indexed.fromTheBeginning().start();
            long done = settled(stage, 1);
            long start = System.nanoTime();
            settled(stage, articles.size());
            return persecond(articles.size() - done, start);
        }
    }

    private static long settled(IndexerStage stage, long least) {
        return await().atMost(Indexed.PATIENCE)
                .until(stage::counts, counts -> counts.in() >= least && counts.waiting() == 0)
                .in();
    }

    /** @return articles a second, with all JSON made beforehand */
    private double bare(String prefix) throws InterruptedException, IOException {
        try (Indexed indexed = new Indexed(prefix, SharedServers.kafka(), SharedServers.elasticsearch());
                Elasticsearch server = Elasticsearch.at(indexed.settings().server())) {
            new Indices(server, new Months(0, Clock.systemUTC())).prepare();
            List<Write> writes = articles.stream()
                    .flatMap(article -> Documents.writes(Topics.ENRICHED_ARTICLES, article).stream())
                    .toList();
            long start = System.nanoTime();
            for (int from = 0; from < writes.size(); from += BARE_REQUEST)
                post(prefix, writes.subList(from, Math.min(writes.size(), from + BARE_REQUEST)));
            return persecond(articles.size(), start);
        }
    }

    private void post(String prefix, List<Write> writes) throws InterruptedException, IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Write write : writes) {
            String action = "{\"index\":{\"_index\":\"%s-%s\",\"_id\":\"%s\"}}%n";
            lines.writeBytes(action.formatted(prefix, write.index(), write.id()).getBytes(StandardCharsets.UTF_8));
            lines.writeBytes(write.source());
            lines.write('\n');
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(SharedServers.elasticsearch() + "/_bulk"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArray(lines.toByteArray()))
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        if (!answer.contains("\"errors\":false")) throw new IllegalStateException(answer.substring(0, 500));
    }

    private static double persecond(long count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}
