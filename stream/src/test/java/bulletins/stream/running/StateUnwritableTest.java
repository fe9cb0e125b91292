package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class StateUnwritableTest {
    private static final Path FOLDER = Path.of("state");

    @Test
    void a_full_disk_is_no_other_process_in_the_folder() {
        var full = new ProcessorStateException(new IOException("No space left on device"));
        assertThat(StateUnwritable.orTaken(FOLDER, new StreamsException(full)))
                .hasMessageContaining("cannot keep its state in state")
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("make room there");
    }

    @Test
    void a_folder_that_another_process_has_is_told_as_such() {
        assertThat(StateUnwritable.orTaken(FOLDER, new StreamsException("unable to initialize state")))
                .hasMessageContaining("if another one uses the folder state, end it")
                .hasMessageEndingWith(": unable to initialize state");
    }
}
