package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateLockTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_is_of_one_stage_until_that_ends() {
        StateLock first = StateLock.take(folder.resolve("state"));
        assertThatThrownBy(() -> StateLock.take(folder.resolve("state")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("another stream stage uses the folder", "stream.state");
        first.close();
        StateLock.take(folder.resolve("state")).close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_with_the_setting() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> StateLock.take(file.resolve("state")))
                .isInstanceOf(StateUnwritable.class)
                .hasMessageContaining("set stream.state");
    }
}
