package bulletins.launcher.commands.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** When something happened, for people to read: to the second, by the clock of this machine. */
public final class Moment {
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(?::00)?\\+08:00$");

    private Moment() {}

    public static String of(Instant instant) {
        return of(instant, ZoneId.systemDefault());
    }

    /** @return when something was published, as it was said: a day alone is kept as its first moment in China */
    static String published(String dateAndTime) {
        return MIDNIGHT.matcher(dateAndTime).replaceFirst("");
    }

    /** @return when a link was changed, as its source says: a day alone is kept as its first moment in UTC */
    public static String changed(Instant instant) {
        boolean dayAlone = instant.truncatedTo(ChronoUnit.DAYS).equals(instant);
        return dayAlone ? LocalDate.ofInstant(instant, ZoneOffset.UTC).toString() : of(instant);
    }

    static String of(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
