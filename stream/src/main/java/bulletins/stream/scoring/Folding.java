package bulletins.stream.scoring;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Texts as what is found is compared with what was expected: spaces and the width of characters do not matter. */
final class Folding {
    private Folding() {}

    static boolean same(@Nullable String one, @Nullable String other) {
        return folded(one).equals(folded(other));
    }

    static String folded(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
