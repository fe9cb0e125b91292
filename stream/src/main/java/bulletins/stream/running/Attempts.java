package bulletins.stream.running;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work of which the process may die: memory runs out, native code crashes, a loop has no end. Each piece is written down before it is
 * begun and struck out after it, so that the next process knows what the last one had in hand and does not die of it for ever. For
 * any number of threads.
 */
public final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** One may be chance, or another thread's doing. */
    static final int MOST_DEATHS = 2;

    /** The bounds of reading let a document take two seconds. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Path folder;
    private final Duration longest;
    private final Queue<WorkMark> idle = new ConcurrentLinkedQueue<>();
    private final Set<WorkMark> inHand = ConcurrentHashMap.newKeySet();
    private @Nullable Deaths deaths;
    private volatile boolean off;

    /** @param folder within the state folder; first looked at by the first attempt, when Kafka Streams has locked that */
    public static Attempts in(Path folder) {
        return new Attempts(folder, LONGEST);
    }

    Attempts(Path folder, Duration longest) {
        this.folder = folder;
        this.longest = longest;
    }

    /**
     * @param work what it is, the same when it is tried again
     * @return what was made; empty when two processes have ended at it, after which it is tried again when it comes again
     */
    public <T> Optional<T> of(String work, Supplier<T> making) {
        if (isGivenUp(work)) return Optional.empty();
        WorkMark mark = begin(work);
        if (mark == null) return Optional.of(making.get());
        inHand.add(mark);
        boolean dying = false;
        try {
            return Optional.of(making.get());
        } catch (VirtualMachineError e) {
            dying = !(e instanceof StackOverflowError);
            throw e;
        } finally {
            inHand.remove(mark);
            if (!dying) end(work, mark);
        }
    }

    /** @return the work that has taken minutes of a processor and does not come to an end */
    public Optional<String> endless() {
        return inHand.stream()
                .filter(mark -> mark.processorTime().compareTo(longest) > 0)
                .map(WorkMark::work)
                .findAny();
    }

    private boolean isGivenUp(String work) {
        if (off) return false;
        try {
            if (deaths().of(work) < MOST_DEATHS) return false;
            deaths().forget(work);
            return true;
        } catch (IOException e) {
            turnOff(e);
            return false;
        }
    }

    /** @return null when it cannot be written down */
    private @Nullable WorkMark begin(String work) {
        if (off) return null;
        try {
            WorkMark free = idle.poll();
            WorkMark mark = free == null ? WorkMark.in(folder) : free;
            mark.begin(work);
            return mark;
        } catch (IOException e) {
            turnOff(e);
            return null;
        }
    }

    private void end(String work, WorkMark mark) {
        try {
            mark.end();
            deaths().forget(work);
            idle.add(mark);
        } catch (IOException e) {
            turnOff(e);
        }
    }

    private synchronized Deaths deaths() throws IOException {
        if (deaths == null) deaths = Deaths.in(folder);
        return deaths;
    }

    private void turnOff(Exception failure) {
        LOG.warn("{} cannot be written; a document that ends this process will be tried for ever", folder, failure);
        off = true;
    }
}
