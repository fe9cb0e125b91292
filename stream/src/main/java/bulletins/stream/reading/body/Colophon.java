package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The last lines of a page, which tell whom it is from: who owns it, by what permit, where to call. Of these there may be more than of a
 * short article.
 */
final class Colophon {
    private static final Pattern OWNED = Pattern.compile(
            "©|copyright|all rights reserved|版[权權]所有|著作權所有|ICP(?:备|備|证|證|经营)|公网安备", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("。|[.!?！？][”\"’）)]?$");

    /** Lines from the end of the page that are looked at, and characters of one. */
    private static final int REACH = 40;

    private static final int LONGEST = 300;

    private Colophon() {}

    /** @return the lines from the first on that names an owner, below which no sentence and no row stands */
    static BitSet of(PageLines page) {
        int last = page.lines().size();
        BitSet colophon = new BitSet();
        for (int i = last - 1; i >= Math.max(0, last - REACH); i--) {
            Line line = page.line(i);
            boolean looked = line.text().length() <= LONGEST;
            if (looked && OWNED.matcher(line.text()).find()) colophon.set(i, last);
            else if (!looked
                    || line.kind() == Line.Kind.ROW
                    || SENTENCE.matcher(line.text()).find()) break;
        }
        return colophon;
    }
}
