package bulletins.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir
    private Path parent;

    @Test
    void processes_that_run_at_once_have_names_and_folders_of_their_own() throws IOException {
        try (StateFolder first = taken();
                StateFolder second = taken()) {
            assertThat(first.name()).isNotEqualTo(second.name());
            assertThat(first.path()).isEmptyDirectory().isNotEqualTo(second.path());
        }
    }

    @Test
    void the_next_process_has_the_name_of_one_that_has_ended_and_an_empty_folder() throws IOException {
        StateFolder ended = taken();
        ended.close();
        assertThat(ended.path()).doesNotExist();
        Files.createDirectories(ended.path().resolve("left behind by a kill"));
        try (StateFolder next = taken()) {
            assertThat(next.name()).isEqualTo(ended.name());
            assertThat(next.path()).isEmptyDirectory();
        }
    }

    @Test
    void what_several_killed_processes_left_behind_is_cleared_away() throws IOException {
        StateFolder one = taken();
        StateFolder other = taken();
        one.close();
        other.close();
        Files.createDirectories(one.path());
        Files.createDirectories(other.path());
        try (StateFolder next = taken()) {
            assertThat(parent).isDirectoryNotContaining(path -> Files.isDirectory(path) && !path.equals(next.path()));
        }
    }

    private StateFolder taken() throws IOException {
        return StateFolder.take(Optional.of(parent));
    }
}
