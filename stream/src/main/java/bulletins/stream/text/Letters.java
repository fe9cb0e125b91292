package bulletins.stream.text;

import bulletins.model.Simplified;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** Texts as they compare: what is spacing, width, case, script or punctuation to a reader makes no difference. */
public final class Letters {
    /** What makes one number, range or time of the digits on both sides of it, once folded. */
    private static final String WITHIN_NUMBER = ".·:/~〜-–—";

    private static final int POINT = '.';

    private Letters() {}

    /** @return the letters and digits alone, folded in width, case and script */
    public static String of(String text) {
        String folded = folded(text);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int at = 0, letter; at < folded.length(); at += Character.charCount(letter)) {
            letter = folded.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) letters.appendCodePoint(letter);
        }
        return letters.toString();
    }

    /** @return the same, a number for each */
    public static int[] codes(String text) {
        return of(text).codePoints().toArray();
    }

    /** @return the same, with a point for what stands within a number: 6.2 is not 62, nor 5-10 510 */
    public static int[] codesAndPoints(String text) {
        String folded = folded(text);
        return IntStream.range(0, folded.length())
                .filter(at -> !Character.isLowSurrogate(folded.charAt(at)))
                .filter(at -> Character.isLetterOrDigit(folded.codePointAt(at)) || isWithinNumber(folded, at))
                .map(at -> isWithinNumber(folded, at) ? POINT : folded.codePointAt(at))
                .toArray();
    }

    /** @return whether one of {@link #codesAndPoints} is the point within a number */
    public static boolean isPoint(int code) {
        return code == POINT;
    }

    private static boolean isWithinNumber(String folded, int at) {
        return at > 0
                && at + 1 < folded.length()
                && WITHIN_NUMBER.indexOf(folded.charAt(at)) >= 0
                && Character.isDigit(folded.charAt(at - 1))
                && Character.isDigit(folded.charAt(at + 1));
    }

    private static String folded(String text) {
        return Simplified.of(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
}
