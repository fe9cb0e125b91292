package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.text.Letters;
import java.util.stream.IntStream;

/** Finds where the text begins and drops what stands above it: title, date, 来源, 字号, a path to the page. */
final class Head {
    /** Size of plain lines that may stand above a line of the head; a head further down is part of the text. */
    private static final int HEAD_SIZE = 200;
    /** Lines within which a byline may stand below a summary, and the title below a first sentence. */
    private static final int NEAR = 4;

    /** Letters of a line that may be a part of the title. */
    private static final int LEAST_PART = 6;

    private static final int LONGEST_TITLE = 2_000;
    /** Lines of a block that holds a byline and what goes with it, and the size of each. */
    private static final int FEW = 4;

    private static final int FEW_WORDS = 60;

    private final KeptLines lines;
    private final String title;
    private final int summary;

    private Head(KeptLines lines, String title, int summary) {
        this.lines = lines;
        this.title = title;
        this.summary = summary;
    }

    /** @param summary the line that the page describes itself by, or -1 */
    static void cut(KeptLines lines, String title, int summary) {
        Head head = new Head(lines, Letters.of(title), summary);
        head.cutAboveText(lines.first());
        head.cutBelowSummary();
    }

    /**
     * Up to the first prose, whatever stands above the title or the date is not yet the article; the title may be shown below a
     * first sentence.
     */
    private void cutAboveText(int from) {
        int end = lastWords();
        int last = -1;
        int above = 0;
        boolean begun = false;
        int text = from;
        for (; text >= 0 && above < HEAD_SIZE; text = lines.next(text)) {
            boolean titled = isTitle(text) || (!begun && isPartOfTitle(text));
            if (lines.role(text) == LineRole.PROSE && !titled) break;
            boolean head = lines.role(text) == LineRole.HEAD || (lines.role(text) == LineRole.DAY && text < end);
            if (titled || (head && !begun)) last = text;
            if (lines.role(text) == LineRole.PLAIN) above += lines.line(text).size();
            begun = !titled && (begun || isSentence(text));
        }
        dropAbove(from, text, toEndOfBlock(last, text), titleBelow(text));
    }

    /** @return the last of the few words that stand in one block with the strip that ends the head, as an office below a name */
    private int toEndOfBlock(int last, int text) {
        int end = last;
        Block block = last < 0 || lines.role(last) != LineRole.HEAD
                ? null
                : lines.line(last).block();
        for (; block != null && block.to() <= text && block.lines() <= FEW; block = block.parent()) {
            int from = end + 1;
            if (IntStream.range(from, block.to()).anyMatch(i -> !isFewWords(i))) break;
            end = Math.max(end, block.to() - 1);
        }
        return end;
    }

    private boolean isFewWords(int line) {
        Line words = lines.line(line);
        boolean few = words.size() <= FEW_WORDS && words.marks() <= 1 && words.kind() != Line.Kind.HEADING;
        return !lines.isLeft(line) || (few && !isSentence(line));
    }

    /**
     * @param text the first line that is not of the head, or -1 when all are
     * @param last the last line that is of the head for sure, or -1
     * @param title the line of a title right below the first text, or -1
     */
    private void dropAbove(int from, int text, int last, int title) {
        for (int i = from; i >= 0 && (text < 0 || i < Math.max(text, title + 1)); i = lines.next(i)) {
            boolean head = i <= Math.max(last, title) || !lines.mayBeText(i);
            boolean prose = text >= 0 && i >= text && i != title && lines.role(i) == LineRole.PROSE;
            if (head && !prose && !isSummary(i)) lines.drop(i, "above the text");
        }
    }

    private void cutBelowSummary() {
        if (summary >= 0 && lines.first() == summary) cutAboveText(lines.next(endOfSummary() - 1));
        for (int i = lines.first(), seen = 0; i >= 0 && seen < NEAR; i = lines.next(i), seen++)
            if (lines.role(i) == LineRole.HEAD) lines.drop(i, "below a summary");
    }

    /** @return the line below the summary, which may be the first point of several */
    private int endOfSummary() {
        Block block = lines.line(summary).block();
        Block points = lines.line(summary).kind() == Line.Kind.ENTRY ? block.parent() : null;
        return points == null ? summary + 1 : points.to();
    }

    /** @return where the title is shown right below the first running text, or -1 */
    private int titleBelow(int text) {
        for (int i = text, seen = 0; i >= 0 && seen <= NEAR; i = lines.next(i), seen++) if (isTitle(i)) return i;
        return -1;
    }

    private boolean isSummary(int line) {
        return line == summary && lines.role(line) == LineRole.PLAIN && !isTitle(line);
    }

    private boolean isTitle(int line) {
        return !title.isEmpty() && letters(line).equals(title);
    }

    /** A title may be broken into lines. */
    private boolean isPartOfTitle(int line) {
        return letters(line).length() >= LEAST_PART && title.contains(letters(line));
    }

    /** An address (各区人民政府：) or a sentence begins a text, and a date below it is that of a signature or of the text. */
    private boolean isSentence(int line) {
        String text = lines.line(line).text();
        return lines.role(line) == LineRole.PLAIN && (text.endsWith("。") || text.endsWith("："));
    }

    /** @return the last line with words to read: a day below it is that of the signature */
    private int lastWords() {
        int last = lines.last();
        while (last >= 0 && !lines.role(last).isText()) last = lines.previous(last);
        return last;
    }

    /** @return none of a line that is too long to be a title, or a part of one */
    private String letters(int line) {
        String text = lines.line(line).text();
        return text.length() > LONGEST_TITLE ? "" : Letters.of(text);
    }
}
