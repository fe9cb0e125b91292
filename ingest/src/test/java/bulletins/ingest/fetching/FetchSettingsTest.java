package bulletins.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.settings.Environment;
import bulletins.model.settings.SettingsMistakes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_of_authorities_is_read_with_the_settings() throws Exception {
        Environment environment = environment(Certified.byItself("root").pem(folder));
        assertThat(FetchSettings.from(environment).access().extraAuthorities()).hasSize(1);
        environment.rejectMistakes();
    }

    @Test
    void a_file_of_authorities_that_is_not_there_or_holds_none_is_a_mistake_in_the_settings() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "none\n");
        for (Path file : new Path[] {folder.resolve("missing.pem"), empty}) {
            Environment environment = environment(file);
            FetchSettings.from(environment);
            assertThatThrownBy(environment::rejectMistakes)
                    .isInstanceOf(SettingsMistakes.class)
                    .hasMessageContaining("names a file without readable PEM certificates: " + file);
        }
    }

    private static Environment environment(Path authorities) {
        return Environment.of(null, Map.of("BULLETINS_FETCH_EXTRA_CA", authorities.toString()));
    }
}
