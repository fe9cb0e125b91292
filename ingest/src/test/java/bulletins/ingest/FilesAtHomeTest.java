package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.ingest.memory.States;
import bulletins.ingest.visiting.FolderVisit;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchState;
import bulletins.model.topics.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class FilesAtHomeTest extends DeskTest {
    @Test
    void files_wait_at_the_door_for_those_before_them_to_be_written() throws Exception {
        FileTime minuteAgo = FileTime.from(NOW.minusSeconds(60));
        for (int file = 0; file < 9; file++) {
            Path path = watched.resolve(file + ".txt");
            Files.write(path, new byte[Topics.LARGEST_BODY - file]);
            Files.setLastModifiedTime(path, minuteAgo);
        }
        FutureTask<Visited.Look> looking = new FutureTask<>(() -> new FolderVisit(source, clock).visit(files(), null));
        Thread worker = new Thread(looking);
        worker.start();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> worker.getState() == Thread.State.WAITING || looking.isDone());
        assertThat(desk.home().stream()
                        .mapToLong(parcel -> parcel.batch().bytes())
                        .sum())
                .isLessThan(64L * 1024 * 1024);
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            write(gathered());
            return looking.isDone();
        });
        write(gathered());
        assertThat(counter.counts(List.of()).out()).isEqualTo(9);
    }

    @Test
    void a_file_that_two_looks_have_found_before_Kafka_took_it_is_brought_once() throws Exception {
        Path path = Files.writeString(watched.resolve("1.txt"), "one");
        Files.setLastModifiedTime(path, FileTime.from(NOW.minusSeconds(60)));
        FolderVisit folder = new FolderVisit(source, clock);
        folder.visit(files(), null);
        folder.visit(files(), null);
        write(gathered());
        folder.visit(files(), null);
        write(gathered());
        assertThat(counter.counts(List.of()).in()).isEqualTo(1);
        assertThat(counter.counts(List.of()).out()).isEqualTo(1);
        assertThat(desk.files().availablePermits()).isEqualTo(48);
    }

    @Test
    void room_that_a_folder_was_given_is_taken_until_its_visit_is_written() throws Exception {
        int all = files().room();
        assertThat(desk.room().of("another")).isLessThan(all);
        desk.room().settled("another");
        FetchState state = States.source(source, null, NOW);
        desk.home()
                .add(settlement.settle(new Visited.Source(
                        state, NOW, Optional.empty(), false, new Visited.Look.Failed("there is no folder"))));
        write(gathered());
        assertThat(desk.room().of("a third")).isGreaterThan(all / 4);
    }

    @Test
    void a_source_whose_last_visit_is_written_while_its_partition_goes_is_not_shown_here_any_more() {
        FetchState state = States.source(source, null, NOW);
        desk.home()
                .add(settlement.settle(new Visited.Source(
                        state, NOW, Optional.empty(), false, new Visited.Look.Failed("there is no folder"))));
        assigned.leave(Set.of(0));
        Batch last = new Batch(assigned);
        settlement.drain(last, Set.of(0));
        write(last);
        assertThat(board.states()).isEmpty();
    }

    private FolderFiles files() {
        return new FolderFiles(desk, settlement, States.source(source, null, NOW));
    }
}
