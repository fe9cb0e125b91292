package bulletins.local;

/** A server beside the stages cannot run here; the message tells people what is in the way and what to do. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
