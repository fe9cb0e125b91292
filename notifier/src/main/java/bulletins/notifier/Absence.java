package bulletins.notifier;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a recipient's absence is worth a line: its beginning, now and then that it lasts, and its end. One soon after another
 * is told once it lasts, since robots refuse for a moment whenever there is much to tell.
 */
final class Absence {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(10);
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private @Nullable Instant since;
    private @Nullable Instant told;
    /** Whether the last line of the log about this recipient is that it cannot be told. */
    private boolean open;

    /** The recipient cannot be told. */
    boolean isNews(Instant now) {
        if (since == null || now.isBefore(since)) since = now;
        boolean lasts = !open && !now.isBefore(since.plus(MOMENT));
        boolean quiet = told == null || now.isBefore(told) || !now.isBefore(told.plus(BETWEEN_LINES));
        if (!lasts && !quiet) return false;
        told = now;
        open = true;
        return true;
    }

    /** The recipient answers, whatever it says: @return whether that is news. */
    boolean ends() {
        boolean was = open;
        since = null;
        open = false;
        return was;
    }
}
