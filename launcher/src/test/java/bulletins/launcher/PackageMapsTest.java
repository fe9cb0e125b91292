package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code package-info.java} tells a newcomer is held against the classes that there are. */
class PackageMapsTest {
    private static final Path ROOT = Path.of(System.getProperty("bulletins.root"));
    private static final Pattern CLASS_NAMED = Pattern.compile("\\{@code ([A-Z]\\w*[a-z]\\w*)[^}]*}");
    private static final Pattern CLASS_LINKED = Pattern.compile("\\{@link[\\s*]+(bulletins\\.[\\w.]+)");

    @Test
    void every_package_has_its_map() throws IOException {
        assertThat(packages()).isNotEmpty().allMatch(folder -> Files.exists(map(folder)));
    }

    @Test
    void a_map_names_only_classes_that_the_package_holds() throws IOException {
        for (Path folder : packages())
            assertThat(named(CLASS_NAMED, folder))
                    .as("classes named in %s", map(folder))
                    .isSubsetOf(classes(folder));
    }

    @Test
    void a_map_links_only_classes_that_there_are() throws IOException {
        List<String> all = packages().stream()
                .flatMap(folder -> classes(folder).stream().map(type -> packageName(folder) + "." + type))
                .toList();
        for (Path folder : packages())
            assertThat(named(CLASS_LINKED, folder))
                    .as("classes linked in %s", map(folder))
                    .isSubsetOf(all);
    }

    private static List<Path> packages() throws IOException {
        List<Path> packages = new ArrayList<>();
        for (Path module : modules()) {
            try (Stream<Path> folders = Files.walk(module.resolve("src/main/java"))) {
                folders.filter(folder -> !classes(folder).isEmpty()).forEach(packages::add);
            }
        }
        return packages;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .toList();
        }
    }

    private static List<String> classes(Path folder) {
        String[] files = folder.toFile().list((in, name) -> name.endsWith(".java") && !name.startsWith("package-"));
        return Stream.of(files == null ? new String[0] : files)
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .toList();
    }

    private static List<String> named(Pattern pattern, Path folder) throws IOException {
        return pattern.matcher(Files.readString(map(folder)))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static Path map(Path folder) {
        return folder.resolve("package-info.java");
    }

    private static String packageName(Path folder) {
        String path = folder.toString();
        return path.substring(path.indexOf("/src/main/java/") + "/src/main/java/".length())
                .replace('/', '.');
    }
}
