package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
    @TempDir
    private Path folder;

    @Test
    void who_names_the_file_that_the_servers_run_with_means_them_however_it_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), "");
        assertThat(running(file).startedWith(folder.resolve("../" + folder.getFileName() + "/my.yaml")))
                .isTrue();
    }

    @Test
    void another_file_and_one_that_is_no_more_mean_other_servers() throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), "");
        Path other = Files.writeString(folder.resolve("other.yaml"), "");
        assertThat(running(file).startedWith(other)).isFalse();
        assertThat(running(folder.resolve("gone.yaml")).startedWith(other)).isFalse();
    }

    @Test
    void addresses_that_an_earlier_version_wrote_tell_of_no_file() throws IOException {
        Files.writeString(
                folder.resolve("addresses.json"),
                "{\"process\": " + ProcessHandle.current().pid() + ", \"kafka\": \"a:1\", \"elasticsearch\": \"b\"}");
        Path file = Files.writeString(folder.resolve("my.yaml"), "");
        assertThat(Addresses.in(folder)).hasValueSatisfying(found -> {
            assertThat(found.kafka()).isEqualTo("a:1");
            assertThat(found.startedWith(file)).isFalse();
        });
    }

    private Addresses running(Path settings) throws IOException {
        new Addresses(ProcessHandle.current().pid(), "127.0.0.1:9", "http://127.0.0.1:9", settings).write(folder);
        return Addresses.in(folder).orElseThrow();
    }
}
