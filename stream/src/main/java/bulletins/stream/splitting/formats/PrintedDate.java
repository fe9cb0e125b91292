package bulletins.stream.splitting.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole date, with its year, as metadata and title lines write it. */
public final class PrintedDate {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})(?!\\d)");

    private PrintedDate() {}

    /** @return the first whole date in the text */
    public static @Nullable LocalDate in(String text) {
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            LocalDate date = of(found.group(1), found.group(2), found.group(3));
            if (date != null) return date;
        }
        return null;
    }

    /** @return the date, null when there is no such day */
    public static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
