package bulletins.launcher.running;

import bulletins.model.StageCounts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A stage at work in this JVM, seen alike whichever it is.
 *
 * @param failure why it has stopped by itself; empty while it works
 */
public record RunningStage(
        String name, Supplier<List<StageCounts>> counts, Supplier<Optional<String>> failure, Runnable ending)
        implements AutoCloseable {
    @Override
    public void close() {
        ending.run();
    }
}
