package bulletins.stream.reading.moments;

import bulletins.model.ChinaTime;
import bulletins.stream.reading.moments.Moments.Written;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments that leave the year or its century to the reader: {@code 08-16 10:20}, {@code 21-08-16}, {@code 昨天 10:20}, {@code
 * 3小时前}, {@code 2 days ago}.
 */
public final class LooseMoments {
    static final String TIME =
            "(?:[\\s,|]{0,3}(?<hour>[01]?[0-9]|2[0-3])[:：](?<minute>[0-5][0-9])(?::[0-5][0-9])?(?![0-9]))";
    private static final String NUMBER = Moments.DAY + "(?:st|nd|rd|th)?";
    /** What may stand before a month: 16 August within a sentence is the day of something else. */
    private static final String OPENING = "(?<=^|[|·•:,]\\s?|(?:posted|published|updated)\\s(?:on\\s)?)";

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?<![0-9年])" + Moments.MONTH + "\\s?月\\s?" + Moments.DAY + "\\s?日" + TIME + "?"),
            Pattern.compile(
                    "(?<![0-9./-])(?<month>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12][0-9]|3[01])(?![0-9./-])" + TIME + "?"),
            english("[jfmasond][aepuco]", Moments.NAMED + "\\s" + NUMBER + "(?!\\w)"),
            english("[0-9]", "(?<![0-9])" + NUMBER + "\\s" + Moments.NAMED + "(?!\\w)"));
    private static final Pattern EVE = Pattern.compile("(?<eve>[今昨前])天" + TIME);

    /** 3小时前, 20分钟之前, 5 mins ago, 2 days ago. */
    private static final Pattern AGO = Pattern.compile(
            "(?<![0-9])(?<count>[1-9][0-9]{0,2})\\s?(?<unit>分|min|小|h|天|day)(?:钟|鐘|ute|时|時|our|r)?s?\\s?(?:之?前|ago)",
            Pattern.CASE_INSENSITIVE);

    /** No day of a page is later. */
    private static final LocalDate LONG_FROM_NOW = LocalDate.of(2090, 1, 1);

    private LooseMoments() {}

    /** @param start what it begins with, which is looked for first: in most places that saves the far dearer look back at the opening */
    private static Pattern english(String start, String day) {
        return Pattern.compile("(?=" + start + ")" + OPENING + day + TIME + "?", Pattern.CASE_INSENSITIVE);
    }

    /** @param latest the year is that of the last such day until then, and times ago count from here */
    public static Optional<Written> first(String text, Instant latest) {
        return day(text, latest).or(() -> ago(text, latest));
    }

    /** @return a day without its year or with two digits of it, or with 昨天 for it */
    public static Optional<Written> day(String text, Instant latest) {
        String plain = Moments.plain(text);
        LocalDate today = ChinaTime.day(latest);
        return ShortYears.first(plain, today).or(() -> yearless(plain, today));
    }

    /** @return what a strip shows, of whatever year; a day without one only with its time */
    public static Optional<Written> inStrip(String text) {
        String plain = Moments.plain(text);
        return ShortYears.first(plain, LONG_FROM_NOW)
                .or(() -> yearless(plain, LocalDate.EPOCH).filter(Written::timed))
                .or(() -> ago(text, Instant.EPOCH));
    }

    private static Optional<Written> yearless(String plain, LocalDate today) {
        for (Pattern form : DAYS) {
            Matcher match = form.matcher(plain);
            if (match.find()) return day(match, today).map(day -> at(day, match));
        }
        Matcher eve = EVE.matcher(plain);
        return eve.find() ? Optional.of(at(today.minusDays("今昨前".indexOf(eve.group("eve"))), eve)) : Optional.empty();
    }

    /** @return a moment told by how long ago it was, as nearly as that tells it */
    public static Optional<Written> ago(String text, Instant now) {
        Matcher ago = AGO.matcher(Moments.plain(text));
        return ago.find()
                ? Optional.of(new Written(
                        before(now.atZone(ChinaTime.ZONE).toOffsetDateTime(), ago), false, ago.start(), ago.end()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher match, LocalDate latest) {
        int month = Moments.month(match.group("month"));
        int day = Integer.parseInt(match.group("day"));
        try {
            LocalDate date = LocalDate.of(latest.getYear(), month, day);
            return Optional.of(date.isAfter(latest.plusDays(1)) ? date.minusYears(1) : date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Written at(LocalDate day, Matcher match) {
        @Nullable String hour = match.group("hour");
        LocalTime time = hour == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(Integer.parseInt(hour), Integer.parseInt(match.group("minute")));
        return new Written(
                day.atTime(time).atZone(ChinaTime.ZONE).toOffsetDateTime(), hour != null, match.start(), match.end());
    }

    private static OffsetDateTime before(OffsetDateTime visit, Matcher ago) {
        OffsetDateTime now = visit.truncatedTo(ChronoUnit.MINUTES);
        int count = Integer.parseInt(ago.group("count"));
        return switch (Character.toLowerCase(ago.group("unit").charAt(0))) {
            case '分', 'm' -> now.minus(count, ChronoUnit.MINUTES);
            case '小', 'h' -> now.minus(count, ChronoUnit.HOURS);
            default -> now.minus(count, ChronoUnit.DAYS);
        };
    }
}
