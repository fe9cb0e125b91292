package bulletins.stream.splitting.lines;

import java.util.Locale;

/** What came of opening a file's bytes. */
public sealed interface Opened {
    record Document(Printed printed) implements Opened {}

    /** The bytes cannot be read; {@code message} says what to do. */
    record Unreadable(String reason, String message) implements Opened {
        /** @param format as people call it, such as DOCX */
        public static Unreadable damaged(String format, Exception why) {
            String said = why instanceof RuntimeException || why.getMessage() == null
                    ? "its parts contradict one another"
                    : why.getMessage();
            return new Unreadable(
                    "unreadable-" + format.toLowerCase(Locale.ROOT),
                    "The " + format + " file is damaged (" + said
                            + "); open it in the program that made it and save it again.");
        }
    }
}
