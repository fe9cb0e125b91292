package bulletins.stream.running;

import java.io.IOException;
import java.nio.file.Path;

/** What the stage keeps on disk cannot be kept there; the message tells people why and what to do. */
final class StateUnwritable extends IllegalStateException {
    StateUnwritable(Path where, IOException reason) {
        super(
                "the stream stage cannot keep its state in " + where + " (" + reason
                        + "); make room there, or set stream.state to a folder that this user may write",
                reason);
    }
}
