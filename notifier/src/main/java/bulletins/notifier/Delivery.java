package bulletins.notifier;

import java.time.Duration;

/** What came of one message. */
sealed interface Delivery {
    record Told() implements Delivery {}

    /**
     * The recipient cannot be reached now.
     *
     * @param atLeast how long it wants to be left alone, zero when it did not say
     */
    record Later(Duration atLeast, String why) implements Delivery {}

    /** The recipient was reached and will never take this message. */
    record Refused(String why) implements Delivery {}

    static Later later(String why) {
        return new Later(Duration.ZERO, why);
    }
}
