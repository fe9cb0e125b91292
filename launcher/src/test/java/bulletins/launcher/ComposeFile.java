package bulletins.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as Compose reads it, with its anchors and merges. */
record ComposeFile(Map<String, Object> tree, List<String> entryPoint) {
    static ComposeFile read() throws IOException {
        Path root = Path.of(System.getProperty("bulletins.root"));
        Map<String, Object> tree = new Yaml().load(Files.readString(root.resolve("docker-compose.yml")));
        String entry = Files.readAllLines(root.resolve("Dockerfile")).stream()
                .filter(line -> line.startsWith("ENTRYPOINT "))
                .findFirst()
                .orElseThrow();
        List<String> words = new Yaml().load(entry.substring("ENTRYPOINT ".length()));
        return new ComposeFile(tree, words);
    }

    Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        map(tree.get("services")).forEach((name, service) -> services.put(name, map(service)));
        return services;
    }

    Map<String, Object> service(String name) {
        return requireNonNull(services().get(name), name);
    }

    /** @return what a container of the service runs: the image's entry point and the service's command */
    List<String> command(String service) {
        List<String> command = new ArrayList<>(entryPoint);
        command.addAll(texts(service(service).get("command")));
        return command;
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(service(service).get("environment")).forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(@Nullable Object node) {
        return node == null ? List.of() : (List<String>) node;
    }
}
