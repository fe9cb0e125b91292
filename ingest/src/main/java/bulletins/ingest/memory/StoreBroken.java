package bulletins.ingest.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rocksdb.RocksDBException;

/** The disk keeps the copy of the fetch states no longer, which Kafka has all the same. */
public final class StoreBroken extends UncheckedIOException {
    StoreBroken(RocksDBException e) {
        super(
                "the copy of the fetch states cannot be kept (" + e.getMessage()
                        + "); make room there or name another folder in ingest.state and start again, nothing is lost",
                new IOException(e));
    }

    /** @return what to do, in words for people; empty when the failure is another */
    public static Optional<String> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreBroken broken) return Optional.ofNullable(broken.getMessage());
        }
        return Optional.empty();
    }
}
