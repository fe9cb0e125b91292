package bulletins.stream.running;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.kafka.streams.errors.StreamsException;

/** What the stage keeps on disk cannot be kept there; the message tells people why and what to do. */
public final class StateUnwritable extends IllegalStateException {
    StateUnwritable(Path where, IOException reason) {
        super(
                "the stream stage cannot keep its state in " + where + " (" + reason
                        + "); make room there, or set stream.state to a folder that this user may write",
                reason);
    }

    /** @return why Kafka Streams does not begin: the disk, or another process in its folder */
    public static IllegalStateException orTaken(Path where, StreamsException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof IOException reason) return new StateUnwritable(where, reason);
        return new IllegalStateException(
                "the stream stage cannot start; if another one uses the folder " + where
                        + ", end it or set stream.state to a folder of its own: " + failure.getMessage(),
                failure);
    }
}
