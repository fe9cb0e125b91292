package bulletins.ingest.fetching;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads Retry-After, in seconds or as a date (RFC 9110 section 10.2.3), with a cap. */
final class RetryAfter {
    private final Clock clock;
    private final Duration longest;

    RetryAfter(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Nullable
    Duration of(Headers headers) {
        String value = headers.get("Retry-After");
        if (value == null) return null;
        Duration asked = parsed(value.strip());
        if (asked == null || asked.isNegative()) return null;
        return asked.compareTo(longest) > 0 ? longest : asked;
    }

    private @Nullable Duration parsed(String value) {
        if (value.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(value));
        try {
            return Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
