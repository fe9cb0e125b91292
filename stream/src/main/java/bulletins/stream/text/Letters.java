package bulletins.stream.text;

import bulletins.model.Simplified;
import java.text.Normalizer;
import java.util.Locale;

/** Texts as they compare: what is spacing, width, case, script or punctuation to a reader makes no difference. */
public final class Letters {
    private Letters() {}

    /** @return the letters and digits alone, folded in width, case and script */
    public static String of(String text) {
        String folded =
                Simplified.of(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
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
}
