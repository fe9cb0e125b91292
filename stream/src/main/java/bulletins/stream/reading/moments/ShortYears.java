package bulletins.stream.reading.moments;

import bulletins.stream.reading.moments.Moments.Written;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days whose year has two digits or counts from 1911: {@code 21-08-16}, {@code 8/16/21}, {@code 110-08-16}. */
final class ShortYears {
    /** Two digits above these are of the last century. */
    private static final int LAST_OF_THIS = 90;

    /** 21-08-16, 8/16/21, 110.08.16, with a time of day or without; 110-08-16號 is a number. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9./-]|[0-9]:)(?<first>[0-9]{1,3})(?<mark>[-./])(?<second>[0-9]{1,2})\\k<mark>"
                    + "(?<third>[0-9]{2})(?![0-9:/-]|\\.[0-9]|\\s?[号號])" + LooseMoments.TIME + "?");

    private static final Pattern CHINESE = Pattern.compile(
            "(?<![0-9])(?<year>[0-9]{2,3})年" + Moments.MONTH + "月(?<day>[0-3]?[0-9])日" + LooseMoments.TIME + "?");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![0-9])(?<day>[0-3]?[0-9])[\\s-]" + Moments.NAMED + "[\\s-]['’]?(?<year>[0-9]{2})(?![0-9:])"
                    + LooseMoments.TIME + "?",
            Pattern.CASE_INSENSITIVE);

    private ShortYears() {}

    /** @param latest of several ways to read a day those count that do not lie after it */
    static Optional<Written> first(String plain, LocalDate latest) {
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.find()) return day(numbers, plain, latest).map(day -> LooseMoments.at(day, numbers));
        return Stream.of(CHINESE, NAMED)
                .map(form -> form.matcher(plain))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(match -> day(match.group("year"), Moments.month(match.group("month")) + "", match.group("day"))
                        .map(day -> LooseMoments.at(day, match)));
    }

    private static Optional<LocalDate> day(Matcher match, String text, LocalDate latest) {
        String first = match.group("first");
        String second = match.group("second");
        String third = match.group("third");
        boolean whole = first.length() > 1 && second.length() > 1;
        Optional<LocalDate> yearFirst = whole ? day(first, second, third) : Optional.empty();
        if (first.length() > 2) return yearFirst;
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        boolean english = letters && text.codePoints().noneMatch(Character::isIdeographic);
        if (!english && (letters || yearFirst.isPresent())) return yearFirst;
        boolean dashed = match.group("mark").equals("-");
        List<LocalDate> ways = Stream.of(
                        dashed ? yearFirst : Optional.<LocalDate>empty(),
                        day(third, second, first),
                        day(third, first, second))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(latest.plusDays(1)))
                .distinct()
                .toList();
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        int since = year.length() > 2 ? Moments.REPUBLIC : number > LAST_OF_THIS ? 1900 : 2000;
        try {
            return Optional.of(LocalDate.of(since + number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
