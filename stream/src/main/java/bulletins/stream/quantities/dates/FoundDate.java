package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A date where it stands in the compact text, from {@code from} to before {@code to}. */
public record FoundDate(Days days, Role role, boolean asOf, int from, int to) {
    private static final WordSet EVEN = WordLists.of(FoundDate.class).named("even");

    /** Before 上月, or the 2020年2月 of 比疫情前的2020年2月, or the 去年 of 好于去年. */
    private static final Pattern THAN = Pattern.compile("(?:[比较]|[好优高低多少快强]于)(?:[^，。；、\\n]{1,8}的)?$");

    private static final int FARTHEST_THAN = 10;

    /** The 5月 of 与5月、6月持平. */
    private static final Pattern LISTED = Pattern.compile("[、和及][\\d年月一二三四季度]{2,6}(?:基本|大体|大致|总体)?(?:持平|相比|相当)");

    /** @return whether the words around a date only compare with it: 比上月, 与上月持平, 与2019年相比 */
    public static boolean isCompared(String text, int from, int to) {
        boolean than = THAN.matcher(text)
                .region(Math.max(0, from - FARTHEST_THAN), from)
                .find();
        return than
                || EVEN.at(text, to) > 0
                || LISTED.matcher(text).region(to, text.length()).lookingAt();
    }

    /** @return whether it tells as of when something was counted, rather than during which time */
    public boolean isMoment(String text) {
        boolean end = isOneDay() && "末底".indexOf(text.charAt(to - 1)) >= 0;
        return end || asOf || role == Role.DEADLINE;
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

    FoundDate withRole(Role other) {
        return new FoundDate(days, other, asOf, from, to);
    }

    public boolean isOneDay() {
        return days.start().equals(days.end());
    }
}
