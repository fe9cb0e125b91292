package bulletins.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.ingest.sources.SourceSettings;
import bulletins.model.settings.SettingsMistakes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code samples/settings.yaml} promises to name every setting with its default. */
class SettingsReferenceTest {
    private static final Path ROOT = Path.of(System.getProperty("bulletins.root"));
    private static final Path REFERENCE = ROOT.resolve("samples").resolve("settings.yaml");
    /** How the readers of settings ask for one. */
    private static final Pattern ASKED = Pattern.compile(
            "\\.(?:text|optional|required|number|flag|duration|lasting|bytes|path|optionalPath|certificates|texts|choice|parsed|groups|within)\\(\\s*\"([a-z-]+)\"");
    /** Of documentation, which quotes such calls. */
    private static final Set<String> EXAMPLES = Set.of("x");

    private static final Pattern EXAMPLE_LINE = Pattern.compile("(?m)^( *)# ((?:  )*[a-z-]+:(?: [^ ].*)?)$");

    @Test
    void every_setting_is_in_the_reference() throws IOException {
        String reference = Files.readString(REFERENCE);
        Set<String> missing = new TreeSet<>(askedFor());
        missing.removeIf(name ->
                Pattern.compile("\\b" + name + "[:,]").matcher(reference).find());
        assertThat(missing).isEmpty();
    }

    @Test
    void the_values_in_the_reference_are_the_defaults() {
        Configuration written = Configuration.read(REFERENCE, Map.of());
        Configuration defaults = Configuration.read(null, Map.of());
        assertThat(written.ingest().sources())
                .extracting(SourceSettings::kind)
                .containsExactlyInAnyOrder(SourceSettings.Kind.values());
        assertThat(written)
                .usingRecursiveComparison()
                .ignoringFields("ingest.sources")
                .isEqualTo(defaults);
    }

    @Test
    void sources_in_the_reference_have_the_defaults_of_their_kinds(@TempDir Path folder) throws IOException {
        Path bare = folder.resolve("bare.yaml");
        Files.writeString(bare, Files.readString(REFERENCE).replaceAll("(?m)^    (?!kind:|path:|url:).*\n", ""));
        assertThat(Configuration.read(REFERENCE, Map.of()).ingest().sources())
                .usingRecursiveComparison()
                .isEqualTo(Configuration.read(bare, Map.of()).ingest().sources());
    }

    /** They name files and folders that are not there, which is all that may be wrong with them. */
    @Test
    void the_examples_in_the_reference_are_settings_too(@TempDir Path folder) throws IOException {
        Path all = folder.resolve("all.yaml");
        Files.writeString(all, EXAMPLE_LINE.matcher(Files.readString(REFERENCE)).replaceAll("$1$2"));
        assertThatThrownBy(() -> Configuration.read(all, Map.of()))
                .isInstanceOfSatisfying(
                        SettingsMistakes.class,
                        wrong -> assertThat(wrong.mistakes())
                                .isNotEmpty()
                                .allMatch(mistake -> mistake.contains(" names a file ")));
    }

    private static List<String> askedFor() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> sources = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();
            return sources.stream()
                    .flatMap(SettingsReferenceTest::texts)
                    .filter(text -> text.contains("import bulletins.model.settings.Environment;"))
                    .flatMap(text -> ASKED.matcher(text).results())
                    .map(found -> found.group(1))
                    .filter(name -> !EXAMPLES.contains(name))
                    .toList();
        }
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(SettingsReferenceTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
