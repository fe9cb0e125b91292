package bulletins.stream.reading.moments;

import bulletins.model.ChinaTime;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day, and a time and zone where given, from the ways in which pages write them. */
public final class Moments {
    /** Names of zones in English; CST is two, one of them ours. */
    private static final Map<String, ZoneId> ZONES = zones(
            "z Z utc Z gmt Z bst +1 cest +2 cet +1 ist +05:30 hkt +8 sgt +8 jst +9 kst +9 aest +10 aedt +11 est -5 edt -4 cdt -5"
                    + " mst -7 mdt -6 pst -8 pdt -7 et America/New_York ct America/Chicago mt America/Denver pt America/Los_Angeles");

    /** The year before the first of the Republic's, which Taiwan counts by. */
    static final int REPUBLIC = 1911;

    private static final String OFFSET = "(?:0?[0-9]|1[0-4])(?::?(?:00|15|30|45))?(?![0-9:])";
    /** A name, or hours and minutes from UTC; 9:00-11:30 is from when to when. */
    private static final String OFF = "(?<zone>(?:gmt|utc)\\s?[+-]" + OFFSET + "|[+](?=[0-9]{2})" + OFFSET
            + "|-(?=[0-9]{3})" + OFFSET + "|(?<=T[0-9:.]{4,18}\\s?|:[0-9]{2}:[0-9.]{2,12}\\s?)-" + OFFSET + "|(?:"
            + String.join("|", ZONES.keySet()) + ")\\b)?";

    private static final String TIME =
            "(?:[^0-9\\p{L}]{0,8}(?:T|at|星期.|周.|\\(.{1,3}\\)|hkt)?[\\s,|:]{0,4}" + clock("[:：.时時点點h]") + ")?";
    /** A time that stands before its day. */
    private static final Pattern BEFORE = form("(?<![0-9:.])" + clock("[:：]")
            + "[\\s,|(]{0,4}(?:on\\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s*)?$");
    /** Characters of such a time, with a zone and a day of the week, at most. */
    private static final int LONGEST_BEFORE = 40;

    private static final String YEAR = "(?<year>(?:19|20)[0-9]{2})";
    static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
    static final String DAY = "(?<day>0?[1-9]|[12][0-9]|3[01])";
    static final String NAMED = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String ORDINAL = "(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";
    private static final String DIGITS = "〇零○一二三四五六七八九";

    /** In the order tried; the first that a text has is taken. */
    private static final List<Pattern> FORMS = List.of(
            form("(?<![0-9])" + YEAR + "(?:\\s?[-/.年]\\s?|\\s+(?=[0-9]{2}/))" + MONTH + "\\s?[-/.月]\\s?" + DAY
                    + "(?![0-9](?![0-9]?[:：][0-5]))\\s?[日号號]?" + TIME),
            form("(?<![0-9])" + YEAR + "(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9])" + TIME),
            form("(?<year>[" + DIGITS + "]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日" + TIME),
            form("民[国國]\\s?(?<year>[0-9]{2,3})年" + MONTH + "月" + DAY + "日" + TIME),
            form("(?<![0-9])" + YEAR + "-" + NAMED + "-" + DAY + "(?![0-9])" + TIME),
            form(NAMED + "\\s+" + ORDINAL + "(?:,?|\\s[0-9:]{5,8}\\s[a-z]{3,4})\\s+" + YEAR + TIME),
            form("(?<![0-9])" + ORDINAL + "[\\s-]+(?:of\\s+)?" + NAMED + ",?[\\s-]+" + YEAR + TIME),
            form("(?<![0-9.])" + DAY + "\\." + MONTH + "\\." + YEAR + "(?![0-9])" + TIME),
            form("(?<![0-9/-])(?<day>1[3-9]|2[0-9]|3[01])([/-])" + MONTH + "\\2" + YEAR + "(?![0-9/-])" + TIME),
            form("(?<![0-9/-])" + MONTH + "([/-])(?<day>1[3-9]|2[0-9]|3[01])\\2" + YEAR + "(?![0-9/-])" + TIME));

    /** What every form has: a year in digits, or the sign for one. */
    private static final Pattern HINT = Pattern.compile("(?:19|20)[0-9]{2}|年");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Moments() {}

    private static Map<String, ZoneId> zones(String names) {
        String[] words = names.split(" ");
        Map<String, ZoneId> zones = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) zones.put(words[i], ZoneId.of(words[i + 1]));
        return zones;
    }

    /** A moment and where in the text it was written. */
    public record Written(OffsetDateTime at, boolean timed, int start, int end) {}

    /**
     * @return the text in the digits and marks that moments are looked for in; some editors write the sign for ratios between hours
     *     and minutes
     */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('∶', ':');
    }

    /** @return whether the text has what no moment is without: a digit, or the sign for the year that is spelled out */
    public static boolean mayBeIn(String text) {
        return text.chars().anyMatch(c -> Character.isDigit(c) || c == '年');
    }

    public static Optional<Written> first(String text) {
        String plain = plain(text);
        if (!HINT.matcher(plain).find()) return Optional.empty();
        for (Pattern form : FORMS) {
            Matcher match = form.matcher(plain);
            if (match.find()) return written(plain, match);
        }
        return Optional.empty();
    }

    /** @return the moment that a program wrote: as people do, or as seconds or milliseconds since 1970, or as 20210816102005 */
    public static Optional<OffsetDateTime> declared(String text) {
        String plain = text.strip();
        if (plain.matches("1\\d{9}|1\\d{12}")) {
            long number = Long.parseLong(plain);
            Instant at = plain.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return Optional.of(at.atZone(ChinaTime.ZONE).toOffsetDateTime());
        }
        return first(plain.replaceFirst("^(\\d{8})(\\d{2})(\\d{2})(\\d{2})$", "$1 $2:$3:$4"))
                .map(Written::at);
    }

    private static String clock(String mark) {
        return "(?<noon>[上下]午|晚上)?\\s?(?<hour>[01]?[0-9]|2[0-3])\\s*" + mark + "\\s*(?<minute>[0-5][0-9])"
                + "(?:[:：分](?<second>[0-5][0-9]))?(?:\\.[0-9]+)?\\s*(?<half>[ap]\\.?m\\b\\.?)?\\s*" + OFF;
    }

    private static Pattern form(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<Written> written(String text, Matcher match) {
        try {
            LocalDate day =
                    LocalDate.of(year(match.group("year")), month(match.group("month")), number(match.group("day")));
            if (match.group("hour") != null) return Optional.of(at(day, match, match.start(), match.end()));
            Matcher before = BEFORE.matcher(text).region(Math.max(0, match.start() - LONGEST_BEFORE), match.start());
            if (before.find()) return Optional.of(at(day, before, before.start(), match.end()));
            OffsetDateTime midnight = ChinaTime.startOf(day);
            return Optional.of(new Written(midnight, false, match.start(), match.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Written at(LocalDate day, Matcher clock, int start, int end) {
        OffsetDateTime at =
                day.atTime(time(clock)).atZone(zone(clock.group("zone"))).toOffsetDateTime();
        return new Written(at, true, start, end);
    }

    private static int year(String written) {
        int year = number(written);
        return year < 1000 ? year + REPUBLIC : year;
    }

    static int month(String written) {
        int name = written.length() == 3 ? MONTHS.indexOf(written.toLowerCase(Locale.ROOT)) : -1;
        return name < 0 ? number(written) : name / 3 + 1;
    }

    private static LocalTime time(Matcher match) {
        int hour = number(match.group("hour"));
        String half = match.group("half");
        if (half != null) hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        String noon = match.group("noon");
        if (noon != null && !noon.equals("上午") && hour < 12) hour += 12;
        String second = match.group("second");
        return LocalTime.of(hour, number(match.group("minute")), second == null ? 0 : number(second));
    }

    private static ZoneId zone(@Nullable String written) {
        if (written == null) return ChinaTime.ZONE;
        ZoneId named = ZONES.get(written.toLowerCase(Locale.ROOT));
        if (named != null) return named;
        int sign = Math.max(written.indexOf('+'), written.indexOf('-'));
        String digits = written.substring(sign + 1).replace(":", "");
        int hours = Integer.parseInt(digits.length() < 3 ? digits : digits.substring(0, digits.length() - 2));
        int minutes = digits.length() < 3 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
        int seconds = 60 * (60 * hours + minutes);
        return ZoneOffset.ofTotalSeconds(written.charAt(sign) == '-' ? -seconds : seconds);
    }

    /** @return the number that is written in digits, as 二〇二一 (digit by digit) or as 二十一 */
    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '十') number = Math.max(number, 1) * 10;
            else if (written.indexOf('十') >= 0) number += digit(c);
            else number = number * 10 + digit(c);
        }
        return number;
    }

    private static int digit(char c) {
        return Math.max(0, DIGITS.indexOf(c) - 2);
    }
}
