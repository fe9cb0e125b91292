package bulletins.ingest.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.ForwardClock;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchState;
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
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

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
