package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import bulletins.launcher.configuration.LocalSettings;
import bulletins.local.CannotStart;
import bulletins.local.ElasticsearchHome;
import bulletins.local.LocalBroker;
import bulletins.local.LocalElasticsearch;
import bulletins.local.SampleSite;
import bulletins.model.BackgroundThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The broker, Elasticsearch and the sample site of one road, started side by side. */
final class Servers implements AutoCloseable {
    private final @Nullable SampleSite site;
    private final Beginning<LocalBroker> broker;
    private final Beginning<LocalElasticsearch> elasticsearch;

    private Servers(
            @Nullable SampleSite site, Beginning<LocalBroker> broker, Beginning<LocalElasticsearch> elasticsearch) {
        this.site = site;
        this.broker = broker;
        this.elasticsearch = elasticsearch;
    }

    /** A server that a thread starts. */
    private record Beginning<T>(Thread thread, CompletableFuture<T> server) {}

    /** Comes back at once; the servers are asked for one by one, and each tells then why it could not start. */
    static Servers start(LocalSettings settings, Path root, DataFolder data) {
        SampleSite site = settings.site()
                .map(folder -> SampleSite.start(folder, settings.ports().site()))
                .orElse(null);
        var kafka = new LocalBroker.Settings(
                data.resolve("kafka"),
                settings.ports().kafka(),
                settings.heaps().kafka());
        Beginning<LocalBroker> broker = begin("start-kafka", () -> LocalBroker.start(kafka));
        Beginning<LocalElasticsearch> elasticsearch = begin(
                "start-elasticsearch",
                () -> LocalElasticsearch.start(new LocalElasticsearch.Settings(
                        ElasticsearchHome.under(root),
                        data.resolve("elasticsearch"),
                        settings.ports().elasticsearch(),
                        settings.heaps().elasticsearch())));
        return new Servers(site, broker, elasticsearch);
    }

    LocalBroker broker() {
        return get(broker.server());
    }

    LocalElasticsearch elasticsearch() {
        return get(elasticsearch.server());
    }

    Optional<SampleSite> site() {
        return Optional.ofNullable(site);
    }

    /** Ends also those that are still starting, so that none is left behind. */
    @Override
    public void close() {
        broker.thread().interrupt();
        elasticsearch.thread().interrupt();
        CompletableFuture<Void> search = elasticsearch.server().thenAcceptAsync(LocalElasticsearch::close);
        CompletableFuture<Void> log = broker.server().thenAccept(LocalBroker::close);
        CompletableFuture.allOf(search, log).exceptionally(unused -> null).join();
        if (site != null) site.close();
    }

    private interface Starting<T> {
        T run() throws InterruptedException;
    }

    private static <T> Beginning<T> begin(String name, Starting<T> starting) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new BackgroundThread(name).newThread(() -> {
            try {
                future.complete(starting.run());
            } catch (InterruptedException e) {
                future.completeExceptionally(e);
            }
        });
        thread.setUncaughtExceptionHandler((unused, thrown) -> future.completeExceptionally(thrown));
        thread.start();
        return new Beginning<>(thread, future);
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
