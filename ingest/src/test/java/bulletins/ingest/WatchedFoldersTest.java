package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.StageCounts;
import bulletins.model.topics.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WatchedFoldersTest extends StageTest {
    @Test
    void files_of_a_folder_are_brought_when_new_changed_and_removed() throws Exception {
        Path file = write("deep/一.txt", "one");
        write("deep/skipped.zip", "zip");
        start("  notes: {kind: folder, path: '" + folder + "', every: 200ms, settle: 10ms}\n");
        String url = "file:///notes/deep/%E4%B8%80.txt";
        assertThat(awaitRaw(url).facts().reads()).isEqualTo(FetchRequest.Reads.BULLETIN);
        write("deep/一.txt", "one and more");
        until(() -> kafka.raw(url).size() == 2);
        Files.delete(file);
        until(() -> kafka.raw(url).size() == 3);
        assertThat(kafka.raw(url).get(2).facts().outcome()).isEqualTo(Outcome.GONE);
        assertThat(kafka.raw("skipped")).isEmpty();
    }

    @Test
    void an_archive_is_brought_as_stream_reads_it_and_a_few_files_go_ahead() throws Exception {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path few = Files.createDirectory(folder.resolve("few"));
        for (int file = 0; file < 600; file++) Files.writeString(archive.resolve(file + ".txt"), "old " + file);
        start("  archive: {kind: folder, path: '" + archive + "', every: 1h, settle: 0s}\n"
                + "  few: {kind: folder, path: '" + few + "', every: 50ms, settle: 0s}\n");
        until(() -> heldBack("archive") > 0);
        Files.writeString(few.resolve("new.txt"), "new");
        awaitRaw("file:///few/new.txt");
        assertThat(heldBack("archive")).isPositive();
        until(() -> {
            kafka.readToEnd(Topics.READERS, Topics.RAW_DOCUMENTS);
            return kafka.raw("file:///archive/").size() == 600 && heldBack("archive") == 0;
        });
    }

    @Test
    void archives_in_several_folders_are_brought_as_one_would_be() throws Exception {
        StringBuilder sources = new StringBuilder();
        for (String name : List.of("first", "second", "third")) {
            Path archive = Files.createDirectory(folder.resolve(name));
            for (int file = 0; file < 300; file++) Files.writeString(archive.resolve(file + ".txt"), name + file);
            sources.append("  " + name + ": {kind: folder, path: '" + archive + "', every: 1h, settle: 0s}\n");
        }
        start(sources.toString());
        until(() -> heldBack("first") + heldBack("second") + heldBack("third")
                == 900 - kafka.raw("file:///").size());
        assertThat(kafka.raw("file:///")).hasSizeLessThanOrEqualTo(500);
        until(() -> {
            kafka.readToEnd(Topics.READERS, Topics.RAW_DOCUMENTS);
            return kafka.raw("file:///").size() == 900;
        });
    }

    private long heldBack(String source) {
        return counts().sources().stream()
                .filter(one -> one.id().equals(source))
                .mapToLong(StageCounts.SourceState::heldBack)
                .sum();
    }

    @Test
    void a_file_that_grew_too_large_and_is_then_removed_is_told_as_gone() throws Exception {
        Path file = write("grows.txt", "small");
        start("  growing: {kind: folder, path: '" + folder + "', every: 50ms, settle: 0s}\n");
        awaitRaw("file:///growing/grows.txt");
        write("grows.txt", new byte[Topics.LARGEST_BODY + 1]);
        until(() -> kafka.raw("file:///growing/grows.txt").size() == 2);
        Files.delete(file);
        until(() -> kafka.raw("file:///growing/grows.txt").size() == 3);
        assertThat(kafka.raw("file:///growing/grows.txt"))
                .extracting(raw -> raw.facts().outcome())
                .containsExactly(Outcome.RECEIVED, Outcome.FAILED, Outcome.GONE);
    }

    @Test
    void a_document_that_nobody_here_reads_is_brought_too_so_that_its_owner_hears_why() throws Exception {
        write("old/年报.DOC", "\u00D0\u00CF\u0011\u00E0");
        start("  reports: {kind: folder, path: '" + folder.resolve("old") + "', every: 200ms, settle: 10ms}\n");
        awaitRaw("file:///reports/%E5%B9%B4%E6%8A%A5.DOC");
    }

    /** 公报 and 补报 in GBK, as archives from elsewhere have them. */
    @Test
    void files_whose_names_are_written_in_other_bytes_than_UTF_8_are_told_apart() throws Exception {
        String names = "printf one > \"$(printf '\\271\\253\\261\\250').txt\";"
                + "printf two > \"$(printf '\\262\\271\\261\\250').txt\"";
        Process shell =
                new ProcessBuilder("sh", "-c", names).directory(folder.toFile()).start();
        assertThat(shell.waitFor()).isZero();
        start("  gbk: {kind: folder, path: '" + folder + "', every: 200ms, settle: 0s}\n");
        until(() -> kafka.raw("file:///gbk/").size() == 2);
        assertThat(kafka.raw("file:///gbk/"))
                .extracting(RawDocument::url)
                .containsExactlyInAnyOrder("file:///gbk/%B9%AB%B1%A8.txt", "file:///gbk/%B2%B9%B1%A8.txt");
    }

    @Test
    void a_folder_that_is_suddenly_empty_is_failing_and_its_files_are_removed_only_after_a_day() throws Exception {
        ForwardClock clock = new ForwardClock(Clock.systemUTC());
        write("mounted/1.txt", "one");
        write("mounted/2.txt", "two");
        Path share = Files.createSymbolicLink(folder.resolve("share"), folder.resolve("mounted"));
        start("  share: {kind: folder, path: '" + share + "', every: 50ms, settle: 0s}\n", "retries: 1", clock);
        awaitRaw("file:///share/1.txt");
        awaitRaw("file:///share/2.txt");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.move(Files.createSymbolicLink(folder.resolve("next"), empty), share, StandardCopyOption.ATOMIC_MOVE);
        until(() -> counts().sources().get(0).lastFailure() != null);
        assertThat(counts().sources().get(0).lastFailure()).contains("is empty, where there were 2 files");
        assertThat(kafka.raw("file:///share/")).hasSize(2);
        clock.forward(Duration.ofDays(1));
        until(() -> kafka.raw("file:///share/").size() == 4);
    }

    @Test
    void files_behind_a_link_that_leads_nowhere_for_now_are_not_removed() throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        Path away = folder.resolve("not mounted");
        Path watched = Files.createDirectory(folder.resolve("watched"));
        Files.writeString(watched.resolve("here.txt"), "here");
        Files.writeString(share.resolve("there.txt"), "there");
        Path link = Files.createSymbolicLink(watched.resolve("linked"), share);
        start("  links: {kind: folder, path: '" + watched + "', every: 50ms, settle: 0s}\n");
        awaitRaw("file:///links/here.txt");
        awaitRaw("file:///links/linked/there.txt");
        Files.move(share, away);
        Files.delete(watched.resolve("here.txt"));
        until(() -> kafka.raw("file:///links/here.txt").size() == 2);
        assertThat(kafka.raw("file:///links/linked")).hasSize(1);
        Files.delete(link);
        until(() -> kafka.raw("file:///links/linked").size() == 2);
    }

    /** Shows nothing where root runs it, who may read everything. */
    @Test
    void files_in_a_folder_that_may_not_be_read_are_not_removed() throws Exception {
        write("open/seen.txt", "seen");
        write("closed/hidden.txt", "hidden");
        start("  locks: {kind: folder, path: '" + folder + "', every: 50ms, settle: 0s}\n");
        awaitRaw("file:///locks/open/seen.txt");
        awaitRaw("file:///locks/closed/hidden.txt");
        Path closed = folder.resolve("closed");
        Files.setPosixFilePermissions(closed, Set.of());
        Files.delete(folder.resolve("open/seen.txt"));
        until(() -> kafka.raw("file:///locks/open/seen.txt").size() == 2);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(kafka.raw("file:///locks/closed")).hasSize(1);
    }
}
