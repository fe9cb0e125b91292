package bulletins.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the server that the build unpacked. */
public final class ElasticsearchHome {
    private ElasticsearchHome() {}

    /**
     * @param root the project's root
     * @throws CannotStart when the build has not brought it
     */
    public static Path under(Path root) {
        Path servers = root.resolve("local/target/servers");
        try (Stream<Path> found = Files.isDirectory(servers) ? Files.list(servers) : Stream.empty()) {
            return found.filter(path -> Files.exists(path.resolve("bin/elasticsearch")))
                    .sorted()
                    .reduce((older, newer) -> newer)
                    .orElseThrow(() -> new CannotStart("there is no Elasticsearch server under " + servers
                            + ": build the project first (./mvnw -q -DskipTests package), which downloads it"));
        } catch (IOException e) {
            throw new CannotStart("cannot look into " + servers + ": " + e.getMessage(), e);
        }
    }
}
