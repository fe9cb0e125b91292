package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies is one of which nothing is left but its folder. */
class AttemptsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void work_at_which_two_processes_have_died_is_left_out() {
        dieAt("page 7");
        dieAt("page 7");
        assertThat(process().of("page 7", () -> "read")).isEmpty();
    }

    @Test
    void work_at_which_one_process_has_died_is_done() {
        dieAt("page 7");
        assertThat(process().of("page 7", () -> "read")).contains("read");
    }

    @Test
    void a_death_is_forgotten_once_the_work_is_done() {
        dieAt("page 7");
        process().of("page 7", () -> "read");
        dieAt("page 7");
        assertThat(process().of("page 7", () -> "read")).contains("read");
    }

    @Test
    void work_that_was_left_out_is_tried_when_a_person_asks_for_it_again() {
        dieAt("page 7");
        dieAt("page 7");
        Attempts process = process();
        assertThat(process.of("page 7", () -> "read")).isEmpty();
        assertThat(process.of("page 7", () -> "read")).contains("read");
    }

    @Test
    void what_comes_before_the_deadly_work_once_more_does_not_hide_it() {
        dieAt("page 7");
        Attempts second = process();
        second.of("page 6", () -> "read");
        dieAt(second, "page 7");
        Attempts third = process();
        third.of("page 6", () -> "read");
        assertThat(third.of("page 7", () -> "read")).isEmpty();
        assertThat(third.of("page 8", () -> "read")).contains("read");
    }

    @Test
    void a_mistake_of_the_program_is_no_death() {
        for (int process = 0; process < 3; process++) failAt("page 7", new IllegalStateException("a mistake"));
        for (int process = 0; process < 3; process++) failAt("page 7", new StackOverflowError());
        assertThat(process().of("page 7", () -> "read")).contains("read");
    }

    @Test
    void work_of_two_threads_is_told_apart() throws Exception {
        Attempts first = process();
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var other = new Thread(() -> first.of("page 1", () -> {
            begun.countDown();
            return awaited(end);
        }));
        other.start();
        begun.await();
        dieAt(first, "page 7");
        end.countDown();
        other.join();
        dieAt("page 7");
        Attempts third = process();
        assertThat(third.of("page 1", () -> "read")).contains("read");
        assertThat(third.of("page 7", () -> "read")).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        var process = Attempts.in(file.resolve("attempts"));
        assertThat(process.of("page 7", () -> "read")).contains("read");
    }

    @Test
    void a_folder_of_rubbish_stops_nothing() throws Exception {
        Files.writeString(folder.resolve("1.work"), "");
        Files.write(folder.resolve("2.work"), new byte[] {'+', (byte) 0xff, 0, '\n'});
        Files.writeString(folder.resolve("3.work"), "+cut short");
        Files.writeString(folder.resolve("deaths.properties"), "page\\ 7=many\npage\\ 8=2", StandardCharsets.UTF_8);
        Attempts process = process();
        assertThat(process.of("page 7", () -> "read")).contains("read");
        assertThat(process.of("page 8", () -> "read")).isEmpty();
    }

    @Test
    void work_without_an_end_is_told() {
        var process = new Attempts(folder, Duration.ofMillis(20));
        assertThat(process.endless()).isEmpty();
        Optional<String> told = process.of("page 7", () -> {
            Optional<String> endless = Optional.empty();
            while (endless.isEmpty()) endless = process.endless();
            return endless.get();
        });
        assertThat(told).contains("page 7");
        assertThat(process.endless()).isEmpty();
    }

    @Test
    void work_that_waits_is_not_told_however_long_it_takes() throws Exception {
        var process = new Attempts(folder, Duration.ofMillis(20));
        var end = new CountDownLatch(1);
        var waiting = new Thread(() -> process.of("page 7", () -> awaited(end)));
        waiting.start();
        await().atMost(LONG).until(() -> waiting.getState() == Thread.State.WAITING);
        Duration spun = Duration.ofMillis(200);
        long from = System.nanoTime();
        while (System.nanoTime() - from < spun.toNanos())
            assertThat(process.endless()).isEmpty();
        end.countDown();
        waiting.join();
    }

    private Attempts process() {
        return Attempts.in(folder);
    }

    private void dieAt(String work) {
        dieAt(process(), work);
    }

    private static void dieAt(Attempts process, String work) {
        assertThatThrownBy(() -> process.of(work, () -> {
                    throw new OutOfMemoryError("made by the test");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private void failAt(String work, Throwable mistake) {
        assertThatThrownBy(() -> process().of(work, () -> {
                    if (mistake instanceof Error error) throw error;
                    throw (RuntimeException) mistake;
                }))
                .isSameAs(mistake);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
