package bulletins.launcher.commands.answers;

import bulletins.model.BackgroundThread;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A while in which nothing is heard, that is told once when it lasts. */
final class Waiting {
    /** A server that is only busy has answered by then. */
    private static final Duration LONG = Duration.ofSeconds(10);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new BackgroundThread("waiting"));

    private Waiting() {}

    static Waiting begin(Runnable tell) {
        return begin(tell, LONG);
    }

    static Waiting begin(Runnable tell, Duration patience) {
        Waiting waiting = new Waiting();
        waiting.timer.schedule(tell, patience.toMillis(), TimeUnit.MILLISECONDS);
        return waiting;
    }

    /** There is an answer. */
    void end() {
        timer.shutdownNow();
    }
}
