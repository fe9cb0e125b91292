package bulletins.stream.splitting.formats;

/** What came of opening a file's bytes. */
public sealed interface Opened {
    record Document(Printed printed) implements Opened {}

    /** The bytes cannot be read; {@code message} says what to do. */
    record Unreadable(String reason, String message) implements Opened {}
}
