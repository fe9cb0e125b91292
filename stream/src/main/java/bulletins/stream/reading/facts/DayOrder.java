package bulletins.stream.reading.facts;

import bulletins.model.CanonicalUrl;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Which of the two numbers before a year is the day where both could be, as in {@code 03/05/2023}: that is told by the country of a
 * page's address, else by its language. Where neither tells it such a date is not read.
 */
enum DayOrder {
    DAY_FIRST("$4-$3-$1"),
    MONTH_FIRST("$4-$1-$3"),
    UNKNOWN("$0");

    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9/.-])(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\\2((?:19|20)[0-9]{2})(?![0-9/-])");

    /** Thu, 03/05/2023: of the two numbers the day is the one that fell on a Thursday. */
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\\3((?:19|20)[0-9]{2})(?![0-9/-])",
            Pattern.CASE_INSENSITIVE);

    /** Countries, as regions of languages and as domains, that write the month first; all others of a known region the day. */
    private static final Set<String> MONTH_BEFORE_DAY = Set.of("us", "ph");

    /** Those whose pages write the year first or mix the orders, and English of no country. */
    private static final Set<String> MIXED = Set.of("ca", "cn", "tw", "jp", "kr", "en", "zh", "ja", "ko");

    private static final Set<String> NO_COUNTRY = Set.of("tv", "io", "co", "me", "ai", "fm", "cc");
    private static final int LETTERS = 2;

    private final String year;

    DayOrder(String year) {
        this.year = year;
    }

    static DayOrder of(List<Element> elements, String url) {
        return Stream.concat(country(url).stream(), language(elements).stream())
                .findFirst()
                .map(DayOrder::of)
                .orElse(UNKNOWN);
    }

    /** @return the text with such dates as year, month and day; the day of the week before one tells it best */
    String settled(String text) {
        String told = WEEKDAY.matcher(text).replaceAll(DayOrder::ofWeekday);
        return NUMBERS.matcher(told).replaceAll(year);
    }

    private static String ofWeekday(MatchResult date) {
        List<LocalDate> days = Stream.of(
                        day(date, date.group(2), date.group(4)), day(date, date.group(4), date.group(2)))
                .filter(day ->
                        day.getDayOfWeek().name().startsWith(date.group(1).toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0).toString() : Matcher.quoteReplacement(date.group());
    }

    private static LocalDate day(MatchResult date, String month, String day) {
        return LocalDate.of(Integer.parseInt(date.group(5)), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static DayOrder of(String place) {
        if (MIXED.contains(place)) return UNKNOWN;
        return MONTH_BEFORE_DAY.contains(place) ? MONTH_FIRST : DAY_FIRST;
    }

    private static Optional<String> country(String url) {
        String host = CanonicalUrl.host(url);
        String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return isPlace(last) && !NO_COUNTRY.contains(last) ? Optional.of(last) : Optional.empty();
    }

    /** @return the region of the page's language, as {@code gb} of {@code en-GB}, else the language */
    private static Optional<String> language(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.normalName().equals("html"))
                .map(element ->
                        Locale.forLanguageTag(element.attr("lang").strip().replace('_', '-')))
                .map(locale -> locale.getCountry().isEmpty() ? locale.getLanguage() : locale.getCountry())
                .map(place -> place.toLowerCase(Locale.ROOT))
                .filter(DayOrder::isPlace)
                .findFirst();
    }

    private static boolean isPlace(String code) {
        return code.length() == LETTERS && Character.isLetter(code.charAt(0));
    }
}
