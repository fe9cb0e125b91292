package bulletins.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One broker and one Elasticsearch for all the tests of a JVM: each is started when first asked for and ends with the JVM. With
 * {@code -Dbulletins.test.elasticsearch=http://127.0.0.1:9200} the tests use a server of another version that runs already.
 */
public final class SharedServers {
    private static @Nullable Path folder;
    private static @Nullable LocalBroker broker;
    private static @Nullable LocalElasticsearch elasticsearch;

    private SharedServers() {}

    /** @return where the broker listens, as {@code 127.0.0.1:40001} */
    public static synchronized String kafka() throws InterruptedException {
        LocalBroker started = broker;
        if (started == null) started = broker = LocalBroker.start(folder().resolve("kafka"), 0);
        return started.bootstrapServers();
    }

    /** @return where Elasticsearch answers, as {@code http://127.0.0.1:40002} */
    public static synchronized URI elasticsearch() throws InterruptedException {
        String running = System.getProperty("bulletins.test.elasticsearch");
        if (running != null) return URI.create(running);
        LocalElasticsearch started = elasticsearch;
        if (started == null)
            started = elasticsearch = LocalElasticsearch.start(forMoments(folder().resolve("elasticsearch")), 0);
        return started.address();
    }

    /**
     * Has an Elasticsearch that is to run for moments start with half the processor time: its JVM then compiles quickly, not well.
     *
     * @param data its folder, not yet started from
     * @return the same folder
     */
    public static Path forMoments(Path data) {
        try {
            Path options = Files.createDirectories(data.resolve("config/jvm.options.d"));
            Files.writeString(options.resolve("moments.options"), "-XX:TieredStopAtLevel=1\n");
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + data, e);
        }
    }

    private static Path folder() {
        Path made = folder;
        if (made != null) return made;
        try {
            made = folder = Files.createTempDirectory("bulletins-servers");
            // The folder of Elasticsearch belongs to another user when we are root, who must get through to it.
            made.toFile().setExecutable(true, false);
            made.toFile().setReadable(true, false);
            Runtime.getRuntime().addShutdownHook(new Thread(SharedServers::end, "end-of-shared-servers"));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }

    private static void end() {
        Stream.of(broker, elasticsearch).parallel().forEach(SharedServers::close);
        Path made = folder;
        if (made == null) return;
        try (Stream<Path> files = Files.walk(made)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + made, e);
        }
    }

    private static void close(@Nullable AutoCloseable server) {
        if (server instanceof LocalBroker started) started.close();
        if (server instanceof LocalElasticsearch started) started.close();
    }
}
