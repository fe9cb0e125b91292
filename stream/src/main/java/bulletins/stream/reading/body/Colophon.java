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
            "©|all rights reserved|copyright\\W{0,3}(?:\\(c\\)|by\\b|(?:19|20)\\d\\d)|(?:版[权權]|著作[权權])所有(?![人者权權])"
                    + "|ICP(?:备|備|证|證)(?:案?号?[:：]?)?\\s?(?:B2-)?\\d|公网安备.{0,3}\\d",
            Pattern.CASE_INSENSITIVE);
    /** 四、版权所有：作品的版权归主办方. */
    private static final Pattern NUMBERED = Pattern.compile("^[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]");

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
            if (looked && isOwner(line.text())) colophon.set(i, last);
            else if (!looked
                    || line.kind() == Line.Kind.ROW
                    || SENTENCE.matcher(line.text()).find()) break;
        }
        return colophon;
    }

    private static boolean isOwner(String line) {
        return OWNED.matcher(line).find() && !NUMBERED.matcher(line).find();
    }
}
