package bulletins.stream.reading.lines;

import bulletins.stream.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The line being written: white space folded, control characters left out, and how much of it was inside links. */
public final class LineText {
    private static final char BREAK = '\n';

    /** Longest line in characters whose seams are worth keeping: bylines are shorter. */
    private static final int LONGEST_SEAMED = 300;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> seams = new ArrayList<>();
    private int letters;
    private int linkedLetters;
    private boolean broken;
    private boolean cells;
    private boolean field;

    /** A line ready to stand in the page. */
    record Taken(String text, double linkedShare, List<Integer> seams) {}

    /** @return the text on one line: white space folded, controls and unseen marks left out */
    public static String tidy(String text) {
        LineText line = new LineText();
        line.append(text, false, false);
        return line.take().text();
    }

    void append(String words, boolean linked, boolean keepBreaks) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            boolean plain = c > ' ' && c < 0x7F;
            if (keepBreaks && c == '\n') {
                text.append(BREAK);
                broken = true;
            } else if (c == '\u3000') {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != c) text.appendCodePoint(c);
            } else if (!plain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                space();
            } else if (plain || Visible.is(c)) {
                text.appendCodePoint(c);
                letters++;
                if (linked) linkedLetters++;
            }
        }
    }

    /** An inline element begins or ends here. */
    void seam() {
        int at = text.length();
        if (at > 0 && at < LONGEST_SEAMED && (seams.isEmpty() || seams.get(seams.size() - 1) < at)) seams.add(at);
    }

    void space() {
        if (!text.isEmpty() && !Character.isSpaceChar(text.charAt(text.length() - 1))) text.append(' ');
    }

    /** The next cell of a row begins. */
    void cell() {
        if (letters == 0) return;
        space();
        text.append("| ");
        cells = true;
    }

    /** A button to choose or a box to fill stands in the line. */
    void field() {
        field = true;
    }

    /** The block that held a field is over, and nothing stood beside it. */
    void noField() {
        field = false;
    }

    boolean isField() {
        return field;
    }

    boolean isEmpty() {
        return letters == 0;
    }

    boolean hasBreak() {
        return broken;
    }

    Taken take() {
        String line = stripped(text.toString());
        seams.removeIf(at -> at >= line.length() || line.length() > LONGEST_SEAMED);
        Taken taken = new Taken(line, linkedShare(), List.copyOf(seams));
        clear();
        return taken;
    }

    /** Gives away the lines of preformatted text. */
    void takeBroken(Consumer<Taken> lines) {
        double share = linkedShare();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf("\n", start);
            if (end < 0) end = text.length();
            lines.accept(new Taken(stripped(text.substring(start, end)), share, List.of()));
            start = end + 1;
        }
        clear();
    }

    private double linkedShare() {
        return letters == 0 ? 0 : (double) linkedLetters / letters;
    }

    private String stripped(String line) {
        return cells ? withoutEmptyCells(line) : line.strip();
    }

    private static String withoutEmptyCells(String row) {
        int end = row.length();
        while (end > 0 && (row.charAt(end - 1) == '|' || Character.isSpaceChar(row.charAt(end - 1)))) end--;
        return row.substring(0, end).strip();
    }

    private void clear() {
        text.setLength(0);
        seams.clear();
        letters = 0;
        linkedLetters = 0;
        broken = false;
        cells = false;
        field = false;
    }
}
