package bulletins.ingest.sources;

import bulletins.model.ChinaTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that sources give. What has no zone is Chinese time; a day alone begins at midnight UTC, which is morning of the same
 * day in China.
 */
final class Dates {
    private static final Pattern OFFSET = Pattern.compile("(:\\d{2}(?:\\.\\d+)?[+-]\\d{2})(\\d{2})$");
    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)"
                    + "(?:日?[\\sT]*(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?(?:\\.\\d+)?\\s*(Z|[+]\\d{2}:?\\d{2})?)?");

    private Dates() {}

    /** @return null when the text holds no date, or one of no year that is written with four digits */
    static @Nullable Instant of(String text) {
        String tidy = OFFSET.matcher(text.strip()).replaceFirst("$1:$2");
        try {
            OffsetDateTime date = OffsetDateTime.parse(tidy);
            return Math.abs(date.getYear()) > 9999 ? null : date.toInstant();
        } catch (DateTimeException e) {
            return written(tidy);
        }
    }

    private static @Nullable Instant written(String text) {
        Matcher date = WRITTEN.matcher(text);
        if (!date.find()) return null;
        try {
            ZoneId zone = date.group(7) != null ? ZoneOffset.of(date.group(7)) : ChinaTime.ZONE;
            boolean timed = date.group(4) != null;
            return LocalDateTime.of(
                            number(date, 1),
                            number(date, 2),
                            number(date, 3),
                            number(date, 4),
                            number(date, 5),
                            number(date, 6))
                    .atZone(timed ? zone : ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }
}
