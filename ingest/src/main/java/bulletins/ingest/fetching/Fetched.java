package bulletins.ingest.fetching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import org.jspecify.annotations.Nullable;

/** What came of one request. Expected failures are values; only bugs are exceptions. */
sealed interface Fetched {
    /**
     * An answer with its body.
     *
     * @param headers lower-case names
     * @param places of the few for large bodies that it holds, to be given back
     */
    record Body(int status, Map<String, String> headers, List<Cookie> cookies, byte[] bytes, int places)
            implements Fetched {}

    /** An answer whose body does not matter: 304, 404 and other refusals. */
    record Bare(int status, Map<String, String> headers) implements Fetched {}

    record Redirect(int status, String location, List<Cookie> cookies) implements Fetched {}

    record Forbidden(String why) implements Fetched {}

    record TooLarge(int status, String why) implements Fetched {}

    /** Worth another try, when {@code after} tells how long to wait, not before. */
    record Broken(
            String reason, String why, int status, @Nullable Duration after) implements Fetched {
        /** Slows down a host that has too much to do. @return how long to wait, null when nobody says */
        @Nullable
        Duration slow(Turns turns) {
            if (status != 429 && status != 503) return after;
            return turns.slowDown(after == null ? Duration.ZERO : after);
        }
    }
}
