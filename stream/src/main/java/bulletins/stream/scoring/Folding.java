package bulletins.stream.scoring;

import java.text.Normalizer;

/** Texts as what is found is compared with what was expected: spaces and the width of characters do not matter. */
final class Folding {
    private Folding() {}

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
