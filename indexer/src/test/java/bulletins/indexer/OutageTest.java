package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.indexer.server.IndexKind;
import bulletins.local.LocalElasticsearch;
import bulletins.local.SharedServers;
import bulletins.model.StageCounts;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutageTest {
    private static final int HALF = 300;

    @TempDir
    Path folder;

    /** As root, Elasticsearch runs as another user. */
    @BeforeEach
    void let_others_through() {
        assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    }

    @Test
    void when_Elasticsearch_is_killed_in_mid_run_nothing_is_lost() throws InterruptedException {
        Path data = SharedServers.forMoments(folder.resolve("elasticsearch"));
        try (LocalElasticsearch server = LocalElasticsearch.start(data, 0);
                Indexed indexed = new Indexed("outage", SharedServers.kafka(), server.address())) {
            IndexerStage stage = indexed.start();
            arrive(indexed, "outage", 0, HALF);
            await().atMost(Indexed.PATIENCE).until(() -> stage.counts().out() > 0);
            kill(data);
            arrive(indexed, "outage", HALF, 2 * HALF);
            indexed.awaitCount(IndexKind.ARTICLES, 2 * HALF);
            StageCounts counts = indexed.settled(stage);
            assertThat(counts.conserved()).isTrue();
            assertThat(counts.rejected()).isEqualTo(stage.counts().rejected());
            assertThat(stage.failure()).isEmpty();
        }
    }

    @Test
    void when_the_indexer_is_killed_in_mid_run_every_article_is_there_once() throws InterruptedException, IOException {
        String broker = SharedServers.kafka();
        try (Indexed indexed = new Indexed("killed", broker, SharedServers.elasticsearch())) {
            arrive(indexed, "killed", 0, HALF);
            Process process = IndexerProcess.start(indexed.settings(), broker);
            await().atMost(Indexed.PATIENCE).until(() -> indexed.count(IndexKind.ARTICLES) > 0);
            process.destroyForcibly().waitFor();
            arrive(indexed, "killed", HALF, 2 * HALF);
            indexed.start();
            indexed.awaitCount(IndexKind.ARTICLES, 2 * HALF);
            indexed.awaitCount(IndexKind.REVISIONS, 2 * HALF);
        }
    }

    @Test
    void what_arrives_while_the_indexer_is_closed_is_indexed_at_the_next_start() throws InterruptedException {
        try (Indexed indexed = new Indexed("closed", SharedServers.kafka(), SharedServers.elasticsearch())) {
            IndexerStage first = indexed.start();
            indexed.arrive(Examples.item("closed-1", 1, "之前"));
            indexed.awaitCount(IndexKind.ARTICLES, 1);
            first.close();
            indexed.arrive(Examples.item("closed-2", 1, "之后"));
            IndexerStage second = indexed.start();
            indexed.awaitCount(IndexKind.ARTICLES, 2);
            assertThat(second.counts().duplicates()).isZero();
        }
    }

    private static void arrive(Indexed indexed, String name, int from, int to) {
        for (int at = from; at < to; at++) indexed.arrive(Examples.item(name + "-" + at, 1, "第" + at + "条"));
    }

    /** Kill -9 for the server's own process, which bears its folder in its command. */
    private static void kill(Path data) {
        long killed = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
                .filter(ProcessHandle::destroyForcibly)
                .count();
        assertThat(killed).isPositive();
    }
}
