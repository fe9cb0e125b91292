package bulletins.stream.reading;

/**
 * One line of a page as a reader sees it: a paragraph, a heading, a list entry, a table row, or what stands between two line breaks.
 *
 * @param size how much there is to read, in the width of Latin letters: a Chinese character counts as {@link #IDEOGRAPH}
 * @param linked the part of {@code size} that stands inside links
 * @param marks punctuation inside and at the end of sentences, which running text has and menus lack
 * @param region the innermost block that holds the line
 */
record Line(String text, Kind kind, int size, int linked, int marks, Region region) {
    static final int IDEOGRAPH = 2;

    enum Kind {
        TEXT,
        HEADING,
        ENTRY,
        ROW,
        CAPTION,
        FIELD
    }

    static Line of(String text, Kind kind, double linkedShare, Region region) {
        int size = size(text);
        return new Line(text, kind, size, (int) Math.round(size * linkedShare), marks(text), region);
    }

    double linkDensity() {
        return size == 0 ? 0 : (double) linked / size;
    }

    private static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) size += text.charAt(i) >= '\u2E80' ? IDEOGRAPH : 1;
        return size;
    }

    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
            if ("，。！？；、：…".indexOf(c) >= 0 || (",.;!?".indexOf(c) >= 0 && !inside)) marks++;
        }
        return marks;
    }
}
