package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceIdTest {
    @TempDir
    Path folder;

    @Test
    void a_process_keeps_its_name() {
        assertThat(InstanceId.in(folder)).isEqualTo(InstanceId.in(folder));
    }

    @Test
    void why_the_state_cannot_be_kept_is_told() throws Exception {
        Path state = Files.createFile(folder.resolve("a-file")).resolve("state");
        assertThatThrownBy(() -> InstanceId.in(state))
                .hasMessageContaining(state.toString())
                .hasMessageContaining("Not a directory")
                .hasMessageContaining("stream.state");
    }
}
