package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("bulletins.root"));

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void every_command_is_told_of(String name) throws IOException {
        String readme = Files.readString(ROOT.resolve(name));
        Set<String> untold =
                new TreeSet<>(new CommandLine(new Main()).getSubcommands().keySet());
        untold.removeIf(command -> Pattern.compile("`(?:\\./bulletins )?" + command + "\\b")
                .matcher(readme)
                .find());
        assertThat(untold).isEmpty();
    }
}
