package bulletins.model;

import org.jspecify.annotations.Nullable;

/**
 * Words of an article, as printed.
 *
 * @param start where they stand, counted in UTF-16 units over the title, one line break and the body; null when they stand outside
 *     of these, as an item's origin does
 * @param end exclusive
 */
public record Quote(@Nullable Integer start, @Nullable Integer end, String text) {
    public Quote {
        boolean outside = start == null && end == null;
        boolean inside = start != null && end != null && start >= 0 && end - start == text.length();
        if (!outside && !inside)
            throw new IllegalArgumentException("a quote that does not stand where it says: " + text);
    }

    /** @return words that stand outside of title and body */
    public static Quote outside(String text) {
        return new Quote(null, null, text);
    }

    /** @return the words of {@code text} from {@code start} to before {@code end} */
    public static Quote of(String text, int start, int end) {
        return new Quote(start, end, text.substring(start, end));
    }
}
