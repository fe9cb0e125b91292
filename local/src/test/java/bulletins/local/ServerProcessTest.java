package bulletins.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shell that writes its process id and sleeps stands for the server. */
class ServerProcessTest {
    @TempDir
    private Path folder;

    @Test
    void closing_ends_the_server() throws Exception {
        ServerProcess server = sleeper(folder);
        server.awaitReady(Duration.ofSeconds(30), () -> pid(folder).isPresent());
        ProcessHandle process = pid(folder).orElseThrow();
        server.close();
        await().atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
    }

    @Test
    void a_server_that_is_not_waited_for_any_longer_is_ended_at_once_even_if_it_does_not_listen() throws Exception {
        ServerProcess server = shell(folder, "trap '' TERM; echo $$ > '" + folder + "/pid'; exec sleep 600");
        AtomicReference<InterruptedException> end = new AtomicReference<>();
        Thread starting = new Thread(() -> {
            try {
                server.awaitReady(Duration.ofMinutes(5), () -> false);
            } catch (InterruptedException e) {
                end.set(e);
            }
        });
        starting.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> pid(folder).isPresent());
        ProcessHandle process = pid(folder).orElseThrow();
        starting.interrupt();
        starting.join(Duration.ofSeconds(15).toMillis());
        assertThat(end.get()).isNotNull();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_server_that_is_killed_is_started_again() throws Exception {
        try (ServerProcess server = sleeper(folder)) {
            server.awaitReady(Duration.ofSeconds(30), () -> pid(folder).isPresent());
            ProcessHandle first = pid(folder).orElseThrow();
            first.destroyForcibly();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> pid(folder)
                            .filter(process -> process.pid() != first.pid())
                            .isPresent());
        }
    }

    @Test
    void a_server_that_dies_as_it_answers_is_not_taken_for_ready() throws Exception {
        ServerProcess server = sleeper(folder);
        assertThatThrownBy(() -> server.awaitReady(
                        Duration.ofSeconds(30),
                        () -> pid(folder).filter(ServerProcessTest::kill).isPresent()))
                .hasMessageContaining("the sleeper ended with status");
    }

    @Test
    void a_server_that_dies_soon_after_every_start_is_started_again_as_often_as_it_takes() throws Exception {
        Path starts = folder.resolve("starts");
        var pauses = new RestartPauses(Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofMinutes(5));
        Path ready = folder.resolve("ready");
        String lives = "echo start >> '" + starts + "'; until [ -e '" + ready + "' ]; do sleep 0.1; done";
        List<String> command = List.of("sh", "-c", lives);
        try (ServerProcess server =
                ServerProcess.start("the sleeper", command, Map.of(), pauses, folder.resolve("log"))) {
            server.awaitReady(Duration.ofSeconds(30), () -> Files.exists(starts));
            Files.createFile(ready);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> Files.readAllLines(starts).size() > 15);
        }
    }

    @Test
    void a_pause_before_a_start_doubles_with_every_death_up_to_the_longest() {
        var pauses = new RestartPauses(Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(5));
        assertThat(IntStream.of(1, 2, 5, 6, 1_000).mapToObj(pauses::after))
                .extracting(Duration::toSeconds)
                .containsExactly(2L, 4L, 32L, 60L, 60L);
    }

    @Test
    void the_server_ends_with_a_parent_that_was_killed() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process parent = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Parent.class.getName(), folder.toString())
                .inheritIO()
                .start();
        await().atMost(Duration.ofMinutes(1)).until(() -> pid(folder).isPresent());
        ProcessHandle server = pid(folder).orElseThrow();
        parent.destroyForcibly();
        await().atMost(Duration.ofMinutes(1)).until(() -> !server.isAlive());
    }

    @Test
    void a_server_that_ends_at_once_is_told_with_its_last_words() throws Exception {
        ServerProcess server = shell(folder, "echo starting; echo ERROR: the moon is in the way; echo bye; exit 3");
        assertThatThrownBy(() -> server.awaitReady(Duration.ofSeconds(30), () -> false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("the sleeper ended with status 3: ERROR: the moon is in the way (log: ");
    }

    @Test
    void a_full_disk_is_told_as_such() throws Exception {
        ServerProcess server = shell(folder, "echo java.io.IOException: No space left on device; exit 1");
        assertThatThrownBy(() -> server.awaitReady(Duration.ofSeconds(30), () -> false))
                .hasMessageContaining("because the disk that holds " + folder + " is full: make room there");
    }

    @Test
    void a_server_that_never_answers_is_ended_in_time_however_long_each_look_takes() throws Exception {
        ServerProcess server = sleeper(folder);
        AtomicInteger looks = new AtomicInteger();
        Duration patience = Duration.ofSeconds(2);
        assertThatThrownBy(() -> server.awaitReady(patience, () -> {
                    looks.incrementAndGet();
                    LockSupport.parkNanos(patience.toNanos());
                    return false;
                }))
                .hasMessageContaining("did not answer within 2 s");
        assertThat(looks).hasValueLessThan(5);
        assertThat(pid(folder).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private static ServerProcess sleeper(Path folder) throws InterruptedException {
        return shell(folder, "echo $$ > '" + folder + "/pid'; exec sleep 600");
    }

    private static ServerProcess shell(Path folder, String script) throws InterruptedException {
        return ServerProcess.start("the sleeper", List.of("sh", "-c", script), Map.of(), folder.resolve("log"));
    }

    private static Optional<ProcessHandle> pid(Path folder) {
        Path file = folder.resolve("pid");
        try {
            String written = Files.exists(file) ? Files.readString(file).strip() : "";
            return written.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(written));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @return whether it was killed; the shell beside it has then ended too */
    private static boolean kill(ProcessHandle process) {
        ProcessHandle guard = process.parent().orElseThrow();
        boolean killed = process.destroyForcibly();
        guard.onExit().join();
        return killed;
    }

    /** The process that is killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            sleeper(Path.of(arguments[0])).awaitReady(Duration.ofMinutes(10), () -> false);
        }
    }
}
