package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import bulletins.launcher.configuration.LocalSettings;
import bulletins.local.CannotStart;
import bulletins.local.ElasticsearchHome;
import bulletins.local.LocalBroker;
import bulletins.local.LocalElasticsearch;
import bulletins.local.SampleSite;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The broker, Elasticsearch and the sample site of one road, started side by side. */
final class Servers implements AutoCloseable {
    private final @Nullable SampleSite site;
    private final CompletableFuture<LocalBroker> broker;
    private final CompletableFuture<LocalElasticsearch> elasticsearch;

    private Servers(
            @Nullable SampleSite site,
            CompletableFuture<LocalBroker> broker,
            CompletableFuture<LocalElasticsearch> elasticsearch) {
        this.site = site;
        this.broker = broker;
        this.elasticsearch = elasticsearch;
    }

    /** Comes back at once; the servers are asked for one by one, and each tells then why it could not start. */
    static Servers start(LocalSettings settings, Path root, DataFolder data) {
        SampleSite site = settings.site()
                .map(folder -> SampleSite.start(folder, settings.ports().site()))
                .orElse(null);
        var kafka = new LocalBroker.Settings(
                data.resolve("kafka"),
                settings.ports().kafka(),
                settings.heaps().kafka());
        CompletableFuture<LocalBroker> broker = begin("start-kafka", () -> LocalBroker.start(kafka));
        CompletableFuture<LocalElasticsearch> elasticsearch = begin(
                "start-elasticsearch",
                () -> LocalElasticsearch.start(new LocalElasticsearch.Settings(
                        ElasticsearchHome.under(root),
                        data.resolve("elasticsearch"),
                        settings.ports().elasticsearch(),
                        settings.heaps().elasticsearch())));
        return new Servers(site, broker, elasticsearch);
    }

    LocalBroker broker() {
        return get(broker);
    }

    LocalElasticsearch elasticsearch() {
        return get(elasticsearch);
    }

    Optional<SampleSite> site() {
        return Optional.ofNullable(site);
    }

    /** Waits for servers that are still starting, so that none is left behind. */
    @Override
    public void close() {
        CompletableFuture<Void> search = elasticsearch.thenAcceptAsync(LocalElasticsearch::close);
        CompletableFuture<Void> log = broker.thenAccept(LocalBroker::close);
        CompletableFuture.allOf(search, log).exceptionally(unused -> null).join();
        if (site != null) site.close();
    }

    private interface Starting<T> {
        T run() throws InterruptedException;
    }

    private static <T> CompletableFuture<T> begin(String name, Starting<T> starting) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(starting.run());
                    } catch (InterruptedException e) {
                        future.completeExceptionally(e);
                    }
                },
                name);
        thread.setUncaughtExceptionHandler((unused, thrown) -> future.completeExceptionally(thrown));
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart words) throw words;
            throw new Failure("a server did not start: " + e.getCause(), e);
        }
    }
}
