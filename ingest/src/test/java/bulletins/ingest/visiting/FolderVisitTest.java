package bulletins.ingest.visiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchState;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.settings.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class FolderVisitTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_visit_that_is_to_end_looks_at_no_further_file_as_what_is_known_of_them_is_closed_soon() throws Exception {
        for (int file = 0; file < 9; file++) Files.writeString(folder.resolve(file + ".txt"), "text");
        EndingSoon files = new EndingSoon();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> new FolderVisit(source(), CLOCK).visit(files, null));
        assertThat(files.asked).isEqualTo(1);
    }

    @Test
    void a_file_that_is_away_for_a_moment_as_it_is_replaced_is_not_gone() throws Exception {
        Changing files = new Changing(source(), () -> Files.writeString(folder.resolve("1.txt"), "another"), "1.txt");
        assertThat(new FolderVisit(source(), CLOCK).visit(files, null)).isInstanceOf(Visited.Look.Read.class);
        assertThat(files.gone).isEmpty();
    }

    @Test
    void a_share_that_goes_away_under_a_look_is_a_folder_that_is_empty() throws Exception {
        Path last = Files.writeString(folder.resolve("1.txt"), "one");
        Changing files = new Changing(source(), () -> Files.delete(last), "1.txt", "2.txt");
        assertThat(new FolderVisit(source(), CLOCK).visit(files, null))
                .isEqualTo(
                        new Visited.Look.Failed(
                                "folder " + folder
                                        + " is empty, where there were 2 files; they count as removed once it has been empty for a day"));
        assertThat(files.gone).isEmpty();
    }

    @Test
    void a_file_below_names_that_grow_by_their_encoding_beyond_what_the_web_allows_has_its_url() throws Exception {
        Path deep = folder;
        for (int level = 0; level < 11; level++) deep = Files.createDirectory(deep.resolve("%".repeat(250)));
        Files.writeString(deep.resolve("1.txt"), "text");
        assertThat(new FolderVisit(source(), CLOCK).listing())
                .containsExactly("file:///files/" + ("%25".repeat(250) + "/").repeat(11) + "1.txt");
    }

    private SourceSettings source() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("settings.yaml"), "sources: {files: {kind: folder, path: '" + folder + "'}}");
        return SourceSettings.from(Environment.of(settings, Map.of()), "files");
    }

    /** Files told of before, in a folder that changes between a look at it and what comes of that. */
    private static final class Changing implements FolderVisit.KnownFiles {
        private final List<FetchState> told = new ArrayList<>();
        private final List<Visited.File> gone = new ArrayList<>();
        private final Executable change;
        private boolean changed;

        Changing(SourceSettings source, Executable change, String... names) {
            this.change = change;
            for (String name : names) {
                String key = "file:///files/" + name;
                told.add(States.file(source, key, NOW)
                        .with(new FetchState.Answer(Outcome.RECEIVED, 200, key, "h", null, null, 1, NOW, null)));
            }
        }

        @Override
        public @Nullable FetchState known(String key) {
            return told.stream()
                    .filter(state -> state.key().equals(key))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public void each(String prefix, Consumer<FetchState> show) {
            told.forEach(show);
            if (!changed) assertDoesNotThrow(change);
            changed = true;
        }

        @Override
        public void found(Visited.File file) {
            if (file.bytes() == null) gone.add(file);
        }

        @Override
        public int room() {
            return Integer.MAX_VALUE;
        }
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

        @Override
        public int room() {
            return Integer.MAX_VALUE;
        }
    }
}
