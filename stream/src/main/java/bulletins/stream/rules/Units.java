package bulletins.stream.rules;

import bulletins.model.Simplified;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into the units that queries are made of: each Chinese character and each mark is one, and so is each run of other
 * letters and digits, so that 6万 does not meet 16万, nor 2.6万. Width, case and script are folded; white space only parts words, and
 * a line break parts everything.
 */
final class Units {
    /** Positions between two lines, so that no phrase reaches from one into the other. */
    static final int LINE_GAP = 100;
    /** Letters; a longer run is several units, since Lucene takes no term of more than 32766 bytes and a term may be a pair. */
    static final int LONGEST = 1000;

    /**
     * One unit.
     *
     * @param position counts units, with a gap at each line break
     * @param start offset in the text, in UTF-16 units; {@code end} is exclusive
     */
    record Unit(String text, int position, int start, int end) {}

    private final String text;
    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int wordStart;
    private int wordEnd;
    private int position;

    private Units(String text) {
        this.text = text;
    }

    static List<Unit> of(String text) {
        var cutting = new Units(text);
        cutting.cut();
        return cutting.units;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            if (isWithinNumber(code, at, next)) goOn(code, at, next);
            else for (int folded : folded(code)) take(folded, at, next);
            at = next;
        }
        endWord();
    }

    /** @return whether a point or comma stands between two digits, as Elasticsearch sees it too */
    private boolean isWithinNumber(int code, int at, int next) {
        boolean mark = code == '.' || code == ',' || code == '．';
        return mark
                && at > 0
                && next < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(next));
    }

    private static int[] folded(int code) {
        if (code < 0x80) return new int[] {Character.toLowerCase(code)};
        String one = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
        return Simplified.of(one.toLowerCase(Locale.ROOT)).codePoints().toArray();
    }

    private void take(int code, int start, int end) {
        if (Character.isLetterOrDigit(code) && !Character.isIdeographic(code)) {
            goOn(code, start, end);
            return;
        }
        endWord();
        if (code == '\n') {
            position += LINE_GAP;
        } else if (!Character.isWhitespace(code) && !Character.isSpaceChar(code) && !Character.isISOControl(code)) {
            units.add(new Unit(Character.toString(code), position++, start, end));
        }
    }

    private void goOn(int code, int start, int end) {
        if (word.length() >= LONGEST) endWord();
        if (word.length() == 0) wordStart = start;
        word.appendCodePoint(code == '．' ? '.' : code);
        wordEnd = end;
    }

    private void endWord() {
        if (word.length() == 0) return;
        units.add(new Unit(word.toString(), position++, wordStart, wordEnd));
        word.setLength(0);
    }
}
