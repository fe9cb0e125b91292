package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a page says all over again, to be printed or for small screens, wherever it stands: paragraphs in the order in which the page has
 * them elsewhere, and so many that they are no refrain.
 */
final class SecondCopies {
    /** Size of a line that is known again; shorter ones may be equal by chance. */
    private static final int LEAST_LINE = 40;

    private static final int LEAST_LINES = 2;
    private static final int LEAST_SIZE = 160;
    private static final int LONG = 400;
    /** Tenths of all other text that a copy has at least, and a long one. */
    private static final int LEAST_SHARE = 6;

    private static final int LEAST_SHARE_OF_LONG = 3;

    /** One line of so many in a copy may be another: an advertisement, a button. */
    private static final int MOST_OTHERS = 4;

    private final PageLines page;
    /** Where each text stands that is kept, by a hash of its letters: first below the title, or first of all. */
    private final Map<Long, Integer> kept = new HashMap<>();

    private final BitSet copies = new BitSet();

    private SecondCopies(PageLines page) {
        this.page = page;
    }

    /** @param title the line that shows the title, or -1 */
    static BitSet of(PageLines page, int title) {
        SecondCopies found = new SecondCopies(page);
        int total = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            if (!found.isText(i)) continue;
            total += page.line(i).size();
            Integer before = found.kept.putIfAbsent(letters(page.line(i)), i);
            if (before != null && before < title && i > title) found.kept.put(letters(page.line(i)), i);
        }
        found.find(total);
        return found.copies;
    }

    private void find(int total) {
        List<Integer> copy = new ArrayList<>();
        int above = -1;
        for (int i = 0; i < page.lines().size(); i++) {
            if (!isText(i)) continue;
            int at = original(i);
            if (at == i || at <= above) {
                take(copy, total);
                copy.clear();
                above = -1;
            }
            if (at == i) continue;
            copy.add(i);
            above = at;
        }
        take(copy, total);
    }

    private void take(List<Integer> copy, int total) {
        int size = copy.stream().mapToInt(i -> page.line(i).size()).sum();
        int share = size < LONG ? LEAST_SHARE : LEAST_SHARE_OF_LONG;
        boolean much = size >= LEAST_SIZE && 10L * size >= (long) share * (total - size);
        if (copy.size() < LEAST_LINES || !much || isOfText(copy)) return;
        int first = copy.get(0);
        int last = copy.get(copy.size() - 1);
        int originalLast = original(last);
        boolean excerpt = originalLast < first && goesOn(last) && !goesOn(originalLast);
        if (excerpt) copies.set(original(first), originalLast + 1);
        else copies.set(first, last + 1);
    }

    /**
     * A text that says something again does so beside what it said before, with other words among it (the number of a second post), or
     * goes on otherwise.
     */
    private boolean isOfText(List<Integer> copy) {
        int first = copy.get(0);
        int last = copy.get(copy.size() - 1);
        if (around(first) == around(original(first)) || (goesOn(last) && goesOn(original(last)))) return true;
        Set<Long> said = new HashSet<>();
        for (int i = original(first); i <= original(last); i++) said.add(letters(page.line(i)));
        long others = IntStream.range(first, last)
                .filter(i -> !said.contains(letters(page.line(i))))
                .count();
        return MOST_OTHERS * others > last - first;
    }

    /** @return whether more text stands below in the same block: then the line is not the last of an excerpt */
    private boolean goesOn(int line) {
        int next = line + 1;
        while (next < page.lines().size() && !isText(next)) next++;
        return next < page.lines().size() && around(next) == around(line);
    }

    private Block around(int line) {
        Block own = page.line(line).block();
        return own.lines() == 1 && own.parent() != null ? own.parent() : own;
    }

    private int original(int line) {
        return kept.getOrDefault(letters(page.line(line)), line);
    }

    private boolean isText(int number) {
        Line line = page.line(number);
        return line.size() >= LEAST_LINE && line.marks() > 0 && line.linkDensity() < 0.5;
    }

    /** @return what hardly two texts have in common, spaces and marks aside */
    private static long letters(Line line) {
        long hash = 1;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (Character.isLetterOrDigit(c)) hash = hash * 0x9E3779B97F4A7C15L + c;
        }
        return hash;
    }
}
