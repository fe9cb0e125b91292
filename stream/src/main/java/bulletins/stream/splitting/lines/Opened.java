package bulletins.stream.splitting.lines;

import java.util.Locale;
import java.util.Objects;

/** What came of opening a file's bytes. */
public sealed interface Opened {
    record Document(Printed printed) implements Opened {}

    /** The bytes cannot be read; {@code message} says what to do. */
    record Unreadable(String reason, String message) implements Opened {
        /** @param format as people call it, such as DOCX */
        public static Unreadable damaged(String format, Exception why) {
            String said =
                    Objects.requireNonNullElse(why.getMessage(), why.getClass().getSimpleName());
            return new Unreadable(
                    "unreadable-" + format.toLowerCase(Locale.ROOT),
                    "The " + format + " file is damaged (" + said
                            + "); open it in a word processor and save it again.");
        }
    }
}
