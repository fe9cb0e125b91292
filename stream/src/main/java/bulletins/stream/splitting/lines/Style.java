package bulletins.stream.splitting.lines;

/**
 * How prominently a line is set; lines of one style usually play one part in a bulletin.
 *
 * @param level heading level where the format says one, 1 to 6, else 0
 * @param bold whether all of the line is bold
 * @param size font size as a multiple of the running text's
 */
public record Style(int level, boolean bold, double size) {
    public static final Style PLAIN = new Style(0, false, 1.0);
    private static final double NOTABLY_LARGER = 1.08;

    public static Style heading(int level) {
        return new Style(level, false, 1.0);
    }

    /** @return whether the line stands out from the running text */
    public boolean prominent() {
        return level > 0 || bold || size >= NOTABLY_LARGER;
    }

    /** @return a name that lines set alike share; empty for running text */
    public String key() {
        if (level > 0) return "h" + level;
        String large = size >= NOTABLY_LARGER ? "s" + Math.round(size * 10) : "";
        return bold ? large + "b" : large;
    }
}
