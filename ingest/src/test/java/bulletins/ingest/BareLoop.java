package bulletins.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What fetching costs at least: threads that ask for one page after the other with the client that ingest uses. */
final class BareLoop {
    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS))
            .build();
    private final Queue<String> urls;
    private final BiConsumer<String, byte[]> then;

    private BareLoop(List<String> urls, BiConsumer<String, byte[]> then) {
        this.urls = new ConcurrentLinkedQueue<>(urls);
        this.then = then;
    }

    /** @param then is given each url with its bytes, by the thread that has fetched it */
    static void run(List<String> urls, int workers, BiConsumer<String, byte[]> then) throws InterruptedException {
        BareLoop loop = new BareLoop(urls, then);
        List<Thread> threads = IntStream.range(0, workers)
                .mapToObj(unused -> new Thread(loop::drain))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
    }

    private void drain() {
        for (String url = urls.poll(); url != null; url = urls.poll()) {
            try (Response response =
                    client.newCall(new Request.Builder().url(url).build()).execute()) {
                byte[] bytes = response.body().bytes();
                if (bytes.length < 1000) throw new IllegalStateException(url);
                then.accept(url, bytes);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
