package bulletins.stream.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day, and a time and zone where given, from the ways in which pages write them. */
final class Moments {
    /** The zone of a time that names none. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String TIME =
            "(?:[^0-9\\p{L}]{0,8}(?:T|下午|上午|星期.|周.|\\(.{1,3}\\)|HKT|HKT:)?[\\s,|]{0,4}([01]?[0-9]|2[0-3])\\s*[:：时點点]\\s*([0-5][0-9])(?:[:：分]([0-5][0-9]))?(?:\\.[0-9]+)?\\s*(Z|[+-][0-9]{2}:?[0-9]{2})?)?";
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})\\s?[-/.年]\\s?(0?[1-9]|1[0-2])\\s?[-/.月]\\s?(0?[1-9]|[12][0-9]|3[01])(?![0-9])\\s?日?"
                    + TIME);
    private static final Pattern CLOSED =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9])" + TIME);
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "\\s+([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s+((?:19|20)[0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![0-9])([0-3]?[0-9])(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+((?:19|20)[0-9]{2})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Moments() {}

    /** A moment and where in the text it was written. */
    record Written(OffsetDateTime at, boolean timed, int start, int end) {}

    static Optional<Written> first(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.find()) return written(numbers);
        Matcher closed = CLOSED.matcher(plain);
        if (closed.find()) return written(closed);
        return english(plain.toLowerCase(Locale.ROOT));
    }

    private static Optional<Written> written(Matcher match) {
        try {
            LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
            boolean timed = match.group(4) != null;
            LocalTime time = timed
                    ? LocalTime.of(number(match, 4), number(match, 5), match.group(6) == null ? 0 : number(match, 6))
                    : LocalTime.MIDNIGHT;
            return Optional.of(new Written(
                    day.atTime(time).atZone(zone(match.group(7))).toOffsetDateTime(),
                    timed,
                    match.start(),
                    match.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static ZoneId zone(@org.jspecify.annotations.Nullable String written) {
        return written == null
                ? ZONE
                : ZoneOffset.of(written.length() == 5 ? written.substring(0, 3) + ":" + written.substring(3) : written);
    }

    private static Optional<Written> english(String text) {
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) return day(month, month.group(3), month.group(1), month.group(2));
        Matcher day = DAY_FIRST.matcher(text);
        return day.find() ? day(day, day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    private static Optional<Written> day(Matcher match, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), MONTHS.indexOf(month) / 3 + 1, Integer.parseInt(day));
            return Optional.of(
                    new Written(date.atStartOfDay(ZONE).toOffsetDateTime(), false, match.start(), match.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
