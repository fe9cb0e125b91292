package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** A date where it stands in the compact text, from {@code from} to before {@code to}. */
public record FoundDate(Days days, Role role, boolean asOf, int from, int to) {
    private static final WordSet EVEN = WordLists.of(FoundDate.class).named("even");

    /** @return whether the words around a date only compare with it: 比上月, 与上月持平, 与2019年相比 */
    public static boolean isCompared(String text, int from, int to) {
        boolean than = from > 0 && "比较".indexOf(text.charAt(from - 1)) >= 0;
        return than || EVEN.at(text, to) > 0;
    }

    /** @return its years, or its months, where they are as many; else nothing */
    public List<FoundDate> parts(int count) {
        LocalDate after = days.end().plusDays(1);
        long months = ChronoUnit.MONTHS.between(days.start(), after);
        boolean whole = days.start().getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        int step = months == count ? 1 : 12;
        if (!whole || count < 2 || months != (long) count * step) return List.of();
        return IntStream.range(0, count)
                .mapToObj(part -> days.start().plusMonths((long) part * step))
                .map(start -> new Days(start, start.plusMonths(step).minusDays(1)))
                .map(part -> new FoundDate(part, role, asOf, from, to))
                .toList();
    }

    public boolean isOneDay() {
        return days.start().equals(days.end());
    }
}
