package bulletins.stream.running;

import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.stream.road.DocumentReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads as another reader does; a document on which that fails, or of which the process has died, is refused, so that it costs itself
 * and the items that cite it hear so.
 */
public final class GuardedReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedReader.class);

    private final DocumentReader reader;
    private final Attempts attempts;

    public GuardedReader(DocumentReader reader, Attempts attempts) {
        this.reader = reader;
        this.attempts = attempts;
    }

    @Override
    public Outcome read(RawDocument raw, RawLocation at) {
        String work = at.shown();
        try {
            return attempts.of(work, () -> reader.read(raw, at)).orElseGet(() -> deadly(raw, work));
        } catch (RuntimeException | LinkageError fault) {
            return faulty(raw, work, fault);
        }
    }

    private static Outcome faulty(RawDocument raw, String work, Throwable fault) {
        LOG.error("{} at {} is not read, since the program fails on it", raw.url(), work, fault);
        String message = "the program failed while it read " + raw.url() + ": " + fault
                + "; please report it, and replay the document with a later version";
        return new Outcome.Nothing("program-failed", message);
    }

    private static Outcome deadly(RawDocument raw, String work) {
        LOG.error("{} at {} is not read, since this process has ended at it", raw.url(), work);
        String message = "stream has ended " + Attempts.MOST_DEATHS + " times while it read " + raw.url() + " ("
                + raw.body().length
                + " bytes): by memory that ran out, a crash, or a kill after minutes of work; please report it, and"
                + " replay the document with a later version, or with more memory (BULLETINS_JAVA_OPTIONS=-Xmx2g)";
        return new Outcome.Nothing("program-ended", message);
    }
}
