package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells what the label of a date says, as in a table of a document's facts: 施行日期：2014-07-07, 【公布日期】2014.07.07. */
final class DateLabels {
    private static final WordLists WORDS = WordLists.of(DateLabels.class);
    private static final WordSet EFFECTIVE = WORDS.named("effective-labels");
    private static final WordSet PUBLISHED = WORDS.named("published-labels");
    private static final WordSet DEADLINE = WORDS.named("deadline-labels");
    private static final String BETWEEN = "：:】]\n";
    private static final int LONGEST = 8;

    private DateLabels() {}

    /** @return the role that stands before the date at {@code from}; null where none does */
    static @Nullable Role before(String text, int from) {
        int end = from;
        while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) end--;
        if (end == from) return null;
        int start = Math.max(0, end - LONGEST);
        if (EFFECTIVE.before(text, start, end) > 0) return Role.EFFECTIVE;
        if (PUBLISHED.before(text, start, end) > 0) return Role.PUBLISHED;
        return DEADLINE.before(text, start, end) > 0 ? Role.DEADLINE : null;
    }
}
