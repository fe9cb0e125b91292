package bulletins.ingest.visiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import bulletins.ingest.ForwardClock;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchState;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.settings.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
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

    @Test
    void of_an_archive_as_many_files_are_brought_as_stream_has_room_for_the_newest_first() throws Exception {
        for (int file = 0; file < 60; file++) file("old-" + file, NOW.minusSeconds(9000 - file));
        file("a-new-one", NOW.minusSeconds(60));
        Archive files = new Archive(2);
        assertThat(new FolderVisit(source(), CLOCK).visit(files, null)).isEqualTo(Visited.Look.Read.files(2, 59));
        assertThat(files.brought).containsExactly("a-new-one.txt", "old-59.txt");
    }

    @Test
    void a_few_files_are_brought_at_once_however_much_stream_has_still_to_read() throws Exception {
        for (int file = 0; file < 50; file++) file("some-" + file, NOW.minusSeconds(9000));
        Archive files = new Archive(0);
        assertThat(new FolderVisit(source(), CLOCK).visit(files, null)).isEqualTo(Visited.Look.Read.files(50, 0));
        assertThat(files.brought).hasSize(50);
    }

    @Test
    void a_folder_that_takes_long_to_look_through_is_looked_through_for_a_quarter_of_the_time() throws Exception {
        for (int file = 0; file < 60; file++) file("old-" + file, NOW.minusSeconds(9000 - file));
        ForwardClock clock = new ForwardClock(CLOCK);
        Archive files = new Archive(1, () -> clock.forward(Duration.ofSeconds(10)));
        FolderVisit visit = new FolderVisit(source(), clock);
        assertThat(visit.visit(files, null)).isEqualTo(Visited.Look.Read.files(1, 59));
        file("a-new-one", NOW.minusSeconds(60));
        clock.forward(Duration.ofSeconds(29));
        assertThat(visit.visit(files, null)).isEqualTo(Visited.Look.Read.files(1, 58));
        clock.forward(Duration.ofSeconds(1));
        visit.visit(files, null);
        assertThat(files.brought).containsExactly("old-59.txt", "old-58.txt", "a-new-one.txt");
    }

    private void file(String name, Instant modified) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), name);
        Files.setLastModifiedTime(file, FileTime.from(modified));
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

    /** A folder of which nothing is known yet, and a stream with so much room. */
    private static final class Archive implements FolderVisit.KnownFiles {
        private final List<String> brought = new ArrayList<>();
        private final int room;
        private final Runnable looking;

        Archive(int room) {
            this(room, () -> {});
        }

        /** @param looking happens whenever the folder is looked through */
        Archive(int room, Runnable looking) {
            this.room = room;
            this.looking = looking;
        }

        @Override
        public @Nullable FetchState known(String key) {
            return null;
        }

        @Override
        public void each(String prefix, Consumer<FetchState> show) {
            looking.run();
        }

        @Override
        public void found(Visited.File file) {
            brought.add(file.state().key().replace("file:///files/", ""));
        }

        @Override
        public int room() {
            return room;
        }
    }
}
