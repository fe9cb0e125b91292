package bulletins.launcher.commands.answers;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** When something happened, for people to read: to the second, by the clock of this machine. */
public final class Moment {
    private Moment() {}

    public static String of(Instant instant) {
        return of(instant, ZoneId.systemDefault());
    }

    static String of(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
