package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import bulletins.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the local servers are, told to other commands by a small file in the data folder while they run.
 *
 * @param settings the file that they were started with
 */
public record Addresses(
        long process,
        String kafka,
        String elasticsearch,
        @Nullable Path settings) {
    private static final String FILE = "addresses.json";

    /** @return nothing when no road runs on this folder */
    public static Optional<Addresses> in(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(Json.mapper().readValue(file.toFile(), Addresses.class))
                    .filter(addresses -> ProcessHandle.of(addresses.process).isPresent());
        } catch (IOException e) {
            throw new Failure(file + " does not read: " + e.getMessage() + "; remove it and start again", e);
        }
    }

    /** @return whether the servers were started with this file, so that who names it means them */
    public boolean startedWith(Path file) {
        try {
            return settings != null && Files.isSameFile(settings, file);
        } catch (IOException e) {
            return false; // one of the two is no more
        }
    }

    /** @return the settings that lead to these servers */
    public Map<String, String> variables() {
        return Map.of("BULLETINS_KAFKA_BOOTSTRAP_SERVERS", kafka, "BULLETINS_ELASTICSEARCH_URL", elasticsearch);
    }

    void write(Path data) throws IOException {
        Path draft = data.resolve(FILE + ".draft");
        Files.write(draft, Json.mapper().writeValueAsBytes(this));
        Files.move(draft, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void remove(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }
}
