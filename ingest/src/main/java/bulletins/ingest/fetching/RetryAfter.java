package bulletins.ingest.fetching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads Retry-After, in seconds or as a date (RFC 9110 section 10.2.3), with a cap. */
final class RetryAfter {
    /** Its name in the answers that {@link WebClient} has from OkHttp. */
    static final String HEADER = "Told-Retry-After";

    private final Clock clock;
    private final Duration longest;

    RetryAfter(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Nullable
    Duration of(Headers headers) {
        String value = headers.get(HEADER);
        if (value == null) return null;
        Duration asked = value.matches("\\d+") ? seconds(value) : until(headers.getInstant(HEADER));
        if (asked == null || asked.isNegative()) return null;
        return asked.compareTo(longest) > 0 ? longest : asked;
    }

    private Duration seconds(String value) {
        return value.length() > 9 ? longest : Duration.ofSeconds(Long.parseLong(value));
    }

    private @Nullable Duration until(@Nullable Instant date) {
        return date == null ? null : Duration.between(clock.instant(), date);
    }
}
