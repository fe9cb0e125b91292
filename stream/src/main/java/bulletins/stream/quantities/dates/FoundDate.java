package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;

/** A date where it stands in the compact text, from {@code from} to before {@code to}. */
public record FoundDate(Days days, Role role, boolean asOf, int from, int to) {
    private static final WordSet EVEN = WordLists.of(FoundDate.class).named("even");

    /** @return whether the words around a date only compare with it: 比上月, 与上月持平, 与2019年相比 */
    public static boolean isCompared(String text, int from, int to) {
        boolean than = from > 0 && "比较".indexOf(text.charAt(from - 1)) >= 0;
        return than || EVEN.at(text, to) > 0;
    }

    public boolean isOneDay() {
        return days.start().equals(days.end());
    }
}
