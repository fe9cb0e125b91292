package bulletins.ingest.visiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchState;
import bulletins.model.settings.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVisitTest {
    @TempDir
    Path folder;

    @Test
    void a_visit_that_is_to_end_looks_at_no_further_file_as_what_is_known_of_them_is_closed_soon() throws Exception {
        for (int file = 0; file < 9; file++) Files.writeString(folder.resolve(file + ".txt"), "text");
        Path settings = Files.writeString(
                folder.resolve("settings.yaml"), "sources: {files: {kind: folder, path: '" + folder + "'}}");
        SourceSettings source = SourceSettings.from(Environment.of(settings, Map.of()), "files");
        EndingSoon files = new EndingSoon();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> new FolderVisit(source, Clock.systemUTC()).visit(files, null));
        assertThat(files.asked).isEqualTo(1);
    }

    /** Ends the visit at the first file. */
    private static final class EndingSoon implements FolderVisit.KnownFiles {
        private int asked;

        @Override
        public @Nullable FetchState known(String key) {
            asked++;
            Thread.currentThread().interrupt();
            return null;
        }

        @Override
        public void each(String prefix, Consumer<FetchState> show) {}

        @Override
        public void found(Visited.File file) {}
    }
}
