package bulletins.stream.reading.lines;

import java.util.List;

/**
 * One line of a page as a reader sees it: a paragraph, a heading, a list entry, a table row, or what stands between two line breaks.
 *
 * @param size how much there is to read, in the width of Latin letters: a Chinese character counts as {@link #IDEOGRAPH}
 * @param linked the part of {@code size} that stands inside links
 * @param marks punctuation inside and at the end of sentences, which running text has and menus lack
 * @param seams where inside {@code text} an inline element begins or ends, in a line short enough for a byline
 * @param plea whether the page speaks to its readers in its own cause
 * @param block the innermost block that holds the line
 */
public record Line(
        String text, Kind kind, int size, int linked, int marks, List<Integer> seams, boolean plea, Block block) {
    static final int IDEOGRAPH = 2;

    /** Marks in a strip of labels at most, colons aside. */
    private static final int MOST_MARKS = 3;

    public static final char SEAM = '\u001F';

    public enum Kind {
        TEXT,
        HEADING,
        ENTRY,
        ROW,
        CAPTION,
        /** A caption that only its words or its place beside a picture tell. */
        CREDIT,
        /** A short line in the middle, right below a picture: a caption where nothing else stands in the middle. */
        BELOW_PICTURE,
        FIELD
    }

    static Line of(LineText.Taken taken, Kind kind, Block block) {
        String text = taken.text();
        int size = size(text);
        int linked = (int) Math.round(size * taken.linkedShare());
        return new Line(
                text, kind, size, linked, marks(text), taken.seams(), Pleas.is(text, size > text.length()), block);
    }

    Line silenced() {
        return new Line("", kind, 0, 0, 0, List.of(), false, block);
    }

    Line as(Kind other) {
        return new Line(text, other, size, linked, marks, seams, plea, block);
    }

    /** @return whether it is about a picture, by its place or its words */
    public boolean isCaption() {
        return kind == Kind.CAPTION || kind == Kind.CREDIT;
    }

    public boolean hasIdeographs() {
        return size > text.length();
    }

    /** @return whether it has the marks of running text, where a strip has only colons */
    public boolean isProse() {
        return marks > MOST_MARKS && marks - text.chars().filter(c -> c == '：').count() > MOST_MARKS;
    }

    public double linkDensity() {
        return size == 0 ? 0 : (double) linked / size;
    }

    /** @return the text with {@link #SEAM} between what different elements say, as in {@code 2021-08-16}, {@code 新华网}, {@code 打印} */
    public String seamed() {
        StringBuilder seamed = new StringBuilder(text);
        for (int i = seams.size() - 1; i >= 0; i--) seamed.insert(seams.get(i).intValue(), SEAM);
        return seamed.toString();
    }

    public static String unseamed(String seamed) {
        return seamed.replace(String.valueOf(SEAM), "");
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
            boolean mark = c < 0x80 ? ",.;!?".indexOf(c) >= 0 && endsWord(text, i) : "，。！？；、：…".indexOf(c) >= 0;
            if (mark) marks++;
        }
        return marks;
    }

    private static boolean endsWord(String text, int last) {
        return last + 1 == text.length() || Character.isWhitespace(text.charAt(last + 1));
    }
}
