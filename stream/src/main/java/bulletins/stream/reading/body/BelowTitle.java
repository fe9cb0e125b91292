package bulletins.stream.reading.body;

import bulletins.stream.reading.facts.Opening;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.moments.Moments;
import java.util.BitSet;
import java.util.Optional;

/**
 * What stands right below the title, for pages on which nothing reads like an article: a notice of one sentence, a list of names, a
 * poem, a file.
 */
final class BelowTitle {
    private static final int MOST_LINES = 400;
    /** Size of a text that a date below the title vouches for, and of one without. */
    private static final int LEAST_DATED = 24;

    private static final int LEAST_UNDATED = 40;

    private BelowTitle() {}

    /**
     * @param title the line that shows the title, or -1
     * @return the lines from there to the first sign of something else, or nothing when they hold no text
     */
    static Optional<MainText.Choice> choose(PageLines page, Asides asides, int title) {
        if (title < 0) return Optional.empty();
        BitSet beside = asides.lines(page);
        int last = Math.min(title + MOST_LINES, page.lines().size());
        BitSet below = new BitSet();
        below.set(title + 1, last);
        BitSet files = Attachments.among(below, page);
        BitSet chosen = new BitSet();
        boolean dated = false;
        int size = 0;
        int sentences = 0;
        for (int i = title + 1; i < last; i++) {
            Line line = page.line(i);
            LineRole role = files.get(i) ? LineRole.PLAIN : LineRole.of(line);
            if (ends(role) || beside.get(i)) {
                if (chosen.isEmpty() && !isOver(role)) continue;
                break;
            }
            if (role == LineRole.HEAD || role == LineRole.DAY)
                dated |= Moments.first(line.text()).isPresent();
            if (!role.mayBeOfArticle()) continue;
            chosen.set(i);
            if (role == LineRole.DAY) continue;
            size += line.size();
            if (line.marks() > 0) sentences++;
        }
        boolean text = dated ? size >= LEAST_DATED : size >= LEAST_UNDATED && sentences > 0;
        return text ? Optional.of(new MainText.Choice(chosen, "below the title", Opening.NONE)) : Optional.empty();
    }

    private static boolean ends(LineRole role) {
        return role == LineRole.LINKS || isOver(role);
    }

    private static boolean isOver(LineRole role) {
        return role == LineRole.END || role == LineRole.ASIDE || role == LineRole.COMMENTS;
    }
}
