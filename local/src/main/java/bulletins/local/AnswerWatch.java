package bulletins.local;

import bulletins.model.BackgroundThread;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Tells of a server that runs and does not answer: those who use it wait for it in silence. */
final class AnswerWatch {
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    /** A pause to collect garbage on a busy machine is shorter. */
    private static final int SILENT_LOOKS = 3;

    private final BooleanSupplier answers;
    private final Consumer<String> tell;
    private int silent;

    /** @param answers false after some seconds without an answer */
    AnswerWatch(BooleanSupplier answers, Consumer<String> tell) {
        this.answers = answers;
        this.tell = tell;
    }

    /** @return what looks until it is interrupted */
    static Thread start(BooleanSupplier answers, Consumer<String> tell) {
        var watch = new AnswerWatch(answers, tell);
        Thread thread = new BackgroundThread("answer-watch").newThread(watch::watch);
        thread.start();
        return thread;
    }

    void look() {
        if (answers.getAsBoolean()) {
            if (silent >= SILENT_LOOKS) tell.accept("answers again");
            silent = 0;
        } else if (++silent == SILENT_LOOKS) {
            tell.accept("runs but does not answer; what has to be done waits for it");
        }
    }

    private void watch() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(BETWEEN.toMillis());
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
