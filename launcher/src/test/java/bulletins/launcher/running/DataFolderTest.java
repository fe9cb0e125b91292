package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.launcher.configuration.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_where_the_data_is_to_be_kept_is_told_as_one() throws Exception {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> DataFolder.claim(file))
                .isInstanceOf(Failure.class)
                .hasMessage(file + " is a file, and the data needs a folder: name another one with --data");
    }

    @Test
    void a_folder_is_one_road_s_at_a_time() throws Exception {
        DataFolder held = DataFolder.claim(folder);
        assertThatThrownBy(() -> DataFolder.claim(folder)).hasMessageContaining("another ./bulletins is running");
        held.close();
        DataFolder.claim(folder).close();
    }
}
