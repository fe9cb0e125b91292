package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bulletins.model.settings.Environment;
import bulletins.model.settings.SettingsMistakes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_whose_kind_is_mistyped_has_that_one_mistake() throws IOException {
        assertThat(mistakes("{kind: foldr, path: inbox, settle: 2s}"))
                .singleElement()
                .asString()
                .contains("sources.mine.kind must be one of folder, ", "not 'foldr'");
    }

    @Test
    void a_path_is_no_setting_of_what_is_on_the_web() throws IOException {
        assertThat(mistakes("{kind: page, url: 'https://a.example/', path: inbox}"))
                .singleElement()
                .asString()
                .contains("sources.mine.path is no setting");
    }

    private List<String> mistakes(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), "sources: {mine: " + source + "}");
        Environment settings = Environment.of(file, Map.of());
        SourceSettings.from(settings, "mine");
        return catchThrowableOfType(SettingsMistakes.class, settings::rejectMistakes)
                .mistakes();
    }
}
