package bulletins.stream.text;

/** Tells what a text shows from what only steers it or stands for nothing. */
public final class Visible {
    private Visible() {}

    /**
     * Of what the Java that runs us does not know, later editions of Unicode have made characters, as of names: only what they have
     * set apart for ever (noncharacters) is none.
     *
     * @return false for controls, the marks that steer layout (zero-width spaces, direction marks, soft hyphens), private use, half of
     *     a pair, and what a decoder puts for bytes that it cannot read
     */
    public static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> false;
            case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
            default -> c != 0xFFFD;
        };
    }
}
