package bulletins.launcher.configuration;

/** A command cannot be done; the message is the one line that people see: what was wrong, where, what to do. */
public final class Failure extends RuntimeException {
    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
