package bulletins.stream.stories;

import bulletins.stream.stories.TextSketch.Overlap;
import bulletins.stream.text.Letters;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Tells whether two articles are the same news: nearly the same words, and no fact of one replaced in the other. */
final class Reprints {
    /** A text of fewer runs of three letters may be a phrase that anyone would use, if not in items of the same day and title. */
    static final int SHORTEST = 50;

    private static final double ALIKE = 0.5;
    private static final double HELD = 0.8;
    /** Of the longer text; less may be one of several news in a round-up, so that the titles must agree. */
    private static final double LARGE_PART = 1 / 3.0;

    private final Duration window;

    /** @param window how far apart the days of reprints may lie */
    Reprints(Duration window) {
        this.window = window;
    }

    boolean same(Imprint one, Imprint other) {
        return alike(one, other) && near(one, other) && !contradict(one, other);
    }

    private static boolean alike(Imprint one, Imprint other) {
        if (Math.min(one.text().size(), other.text().size()) < SHORTEST) return identical(one, other);
        Overlap overlap = one.text().with(other.text());
        if (overlap.jaccard() >= ALIKE) return true;
        if (overlap.containment() >= HELD && overlap.sizes() >= LARGE_PART) return true;
        return overlap.containment() >= ALIKE && titlesAlike(one.title(), other.title());
    }

    /** As the items of a bulletin that was saved again under another name; pages that say no more than 详见附件 may be of any office. */
    private static boolean identical(Imprint one, Imprint other) {
        return one.bulletin() != null
                && other.bulletin() != null
                && one.day() != null
                && one.day().equals(other.day())
                && one.text().with(other.text()).jaccard() == 1
                && Letters.of(one.title()).equals(Letters.of(other.title()));
    }

    private boolean near(Imprint one, Imprint other) {
        if (one.day() == null || other.day() == null) return true;
        return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= window.toDays();
    }

    private static boolean contradict(Imprint one, Imprint other) {
        return one.facts().contradict(other.facts())
                || (hasItsOwnOrigin(one, other) && hasItsOwnOrigin(other, one))
                || replaced(one.issuers(), other.issuers())
                || replaced(one.documents(), other.documents());
    }

    /** What is only cut or added shows on one side; what was replaced shows on both. */
    static <T> boolean replaced(Collection<T> one, Collection<T> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    private static boolean hasItsOwnOrigin(Imprint one, Imprint other) {
        return one.origins().stream()
                .anyMatch(code -> other.regions().stream().noneMatch(there -> oneLiesInTheOther(code, there)));
    }

    private static boolean oneLiesInTheOther(String code, String other) {
        return code.startsWith(significant(other)) || other.startsWith(significant(code));
    }

    /** Each level of GB/T 2260 has two digits, and zeros stand for "all of it". */
    static String significant(String code) {
        return code.replaceFirst("(00)+$", "");
    }

    private static boolean titlesAlike(String one, String other) {
        Set<Long> here = pairs(one);
        Set<Long> there = pairs(other);
        int shorter = Math.min(here.size(), there.size());
        here.retainAll(there);
        return shorter > 0 && here.size() >= ALIKE * shorter;
    }

    private static Set<Long> pairs(String title) {
        int[] letters = Letters.codes(title);
        Set<Long> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= letters.length; at++) pairs.add(Hashes.hash(letters, at, at + 2));
        return pairs;
    }
}
