package bulletins.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server as a child process that outlives neither {@link #close} nor this JVM, however this JVM ends: a shell beside the server
 * waits for the end of its standard input, which the system closes for us even after kill -9. The server ignores Ctrl-C, so that
 * the stages can close before it. One that dies by itself is started again as often as it takes: what kills it may be over some day.
 */
final class ServerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final RestartPauses PAUSES =
            new RestartPauses(Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(5));

    /** Starts "$@", ends it when standard input ends, and exits with its status. */
    private static final String GUARD = """
            trap '' INT HUP
            exec 3<&0
            "$@" 3<&- </dev/null &
            server=$!
            { cat <&3 >/dev/null; kill -TERM $server; n=0
              while [ $n -lt 20 ] && kill -0 $server; do sleep 1; n=$((n+1)); done
              kill -KILL $server; } 2>/dev/null &
            watch=$!
            exec 3<&-
            wait $server; status=$?
            kill $watch 2>/dev/null
            exit $status
            """;

    private final String name;
    private final ProcessBuilder builder;
    private final RestartPauses pauses;
    private final ServerLog log;
    private Process process;
    private boolean ready;
    private boolean closed;
    private int deaths;
    private long launchedAt;
    private @Nullable Thread watching;

    private ServerProcess(String name, ProcessBuilder builder, RestartPauses pauses, ServerLog log) {
        this.name = name;
        this.builder = builder;
        this.pauses = pauses;
        this.log = log;
        this.process = launch();
    }

    /** @param environment variables to add; an empty value removes one */
    static ServerProcess start(String name, List<String> command, Map<String, String> environment, Path log)
            throws InterruptedException {
        return start(name, command, environment, PAUSES, log);
    }

    static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, RestartPauses pauses, Path log)
            throws InterruptedException {
        List<String> guarded = new ArrayList<>();
        // Out of our process group where the system can, so that a signal to all of it does not reach the server.
        if (Commands.succeeds(List.of("setsid", "true"))) guarded.add("setsid");
        guarded.addAll(List.of("sh", "-c", GUARD, "guard"));
        guarded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(guarded).redirectErrorStream(true);
        environment.forEach((variable, value) -> {
            if (value.isEmpty()) builder.environment().remove(variable);
            else builder.environment().put(variable, value);
        });
        keepPrevious(log);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new ServerProcess(name, builder, pauses, new ServerLog(log));
    }

    /** @throws CannotStart when the server ends, or does not answer in time; it is then gone, as after an interruption */
    void awaitReady(Duration patience, BooleanSupplier answers) throws InterruptedException {
        try {
            while (System.nanoTime() - launchedAt < patience.toNanos()) {
                if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS))
                    throw failure("ended with status " + process.exitValue());
                if (answers.getAsBoolean() && becomesReady(answers)) return;
            }
            throw failure("did not answer within " + patience.toSeconds() + " s");
        } finally {
            if (!ready) close();
        }
    }

    /** @return false when it has ended meanwhile, as nothing starts it again that ended before it was ready */
    private synchronized boolean becomesReady(BooleanSupplier answers) {
        ready = process.isAlive();
        if (!ready) return false;
        watching = AnswerWatch.start(() -> !isUp() || answers.getAsBoolean(), what -> LOG.warn("{} {}", name, what));
        return true;
    }

    /** @return false while it is started again, which has been told */
    private synchronized boolean isUp() {
        return process.isAlive();
    }

    @Override
    public void close() {
        Process last;
        synchronized (this) {
            closed = true;
            last = process;
            if (watching != null) watching.interrupt();
        }
        end(last);
    }

    private CannotStart failure(String what) {
        return new CannotStart(name + " " + what + log.explanation());
    }

    private synchronized Process launch() {
        try {
            Process started = builder.start();
            launchedAt = System.nanoTime();
            started.onExit().thenAccept(this::ended);
            return started;
        } catch (IOException e) {
            throw new CannotStart(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void ended(Process dead) {
        closeInput(dead);
        synchronized (this) {
            if (closed || !ready) return;
            if (System.nanoTime() - launchedAt > pauses.well().toNanos()) deaths = 0;
            startAgain(name + " ended with status " + dead.exitValue() + log.explanation());
        }
    }

    private void startAgain(String why) {
        Duration pause = pauses.after(++deaths);
        LOG.warn("{}; it is started again in {} s", why, pause.toSeconds());
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::again);
    }

    private synchronized void again() {
        if (closed) return;
        try {
            process = launch();
        } catch (CannotStart e) {
            startAgain(String.valueOf(e.getMessage()));
        }
    }

    private void end(Process last) {
        closeInput(last);
        // Elasticsearch does not listen while it starts.
        if (!ready) last.descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            if (last.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        last.descendants().forEach(ProcessHandle::destroyForcibly);
        last.destroyForcibly();
    }

    /** Tells the guard to end the server. */
    private void closeInput(Process child) {
        try {
            child.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("the input of {} was closed already", name, e);
        }
    }

    private static void keepPrevious(Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log))
                Files.move(
                        log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("the log " + log + " cannot be written: " + e, e);
        }
    }
}
