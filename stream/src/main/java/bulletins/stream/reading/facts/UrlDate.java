package bulletins.stream.reading.facts;

import bulletins.stream.reading.moments.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a url names, as {@code /t20210816_123.html}, {@code /2021/8/16/}, {@code /2021/aug/16/} or {@code /21/0816/}. */
final class UrlDate {
    private static final String CENTURY = "(?<year>(?:19|20)[0-9]{2})";
    private static final String MONTH = "(?<month>0[1-9]|1[0-2])";
    private static final String DAY = "(?<day>0[1-9]|[12][0-9]|3[01])";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<![0-9])" + CENTURY + "[-/_]?" + MONTH + "[-/_]?" + DAY + "(?![0-9](?![0-9]{5}(?![0-9])))"),
            Pattern.compile("/" + CENTURY + "/(?<month>1?[0-9])/(?<day>[1-3]?[0-9])/"),
            Pattern.compile("/" + CENTURY + "/[A-Za-z_-]{2,20}/" + MONTH + "/" + DAY + "/"),
            Pattern.compile("/" + CENTURY + "/(?<month>[a-z]{3})/" + DAY + "/"),
            Pattern.compile("(?<![0-9])" + MONTH + "-" + DAY + "-" + CENTURY + "(?![0-9-])"),
            Pattern.compile("/(?<year>[12][0-9])/" + MONTH + "/?" + DAY + "/"),
            Pattern.compile("/(?<year>[12][0-9])" + MONTH + "/" + DAY + "/"));
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])" + CENTURY + "(?:[-/_]|" + MONTH + "(?:" + DAY + ")?(?![0-9]))");

    private UrlDate() {}

    static Optional<OffsetDateTime> find(String url, Predicate<OffsetDateTime> possible) {
        for (Pattern form : FORMS) {
            Matcher match = form.matcher(url);
            while (match.find()) {
                String year = match.group("year");
                Optional<OffsetDateTime> at = Moments.declared((year.length() == 2 ? "20" + year : year)
                                + '-'
                                + match.group("month")
                                + '-'
                                + match.group("day"))
                        .filter(possible);
                if (at.isPresent()) return at;
            }
        }
        return Optional.empty();
    }

    /** @return the year that a url names, with or without a day */
    static Optional<Integer> year(String url) {
        Matcher match = YEAR.matcher(url);
        return match.find() ? Optional.of(Integer.valueOf(match.group("year"))) : Optional.empty();
    }
}
