package bulletins.stream.reading.lines;

import java.text.Normalizer;

/** Texts as they compare: what is spacing, width or punctuation to a reader makes no difference. */
public final class Letters {
    private Letters() {}

    /** @return the letters and digits alone, folded in width and case */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int at = 0, letter; at < folded.length(); at += Character.charCount(letter)) {
            letter = folded.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) letters.appendCodePoint(letter);
        }
        return letters.toString();
    }

    /** @return the text on one line: white space folded, controls and unseen marks left out */
    public static String tidy(String text) {
        LineText line = new LineText();
        line.append(text, false, false);
        return line.take().text();
    }
}
