package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.outline.Row.Part;

/** Titles that a narrow page printed on two lines. */
final class LongTitles {
    private LongTitles() {}

    /** Joins an item's heading and the row below, where that is the end of it. */
    static void join(Row row, Row below, Wrapping wrapping) {
        if (row.part != Part.ITEM || below.part != Part.TEXT || !below.endsTitle()) return;
        Contents.Entry entry = row.entry;
        String both = Joint.join(row.text, below.text);
        boolean listed = entry != null
                && Similarity.of(both).to(entry.row().similarity())
                        > row.similarity().to(entry.row().similarity()) + 0.04;
        boolean full = wrapping.isFull(row.line)
                && !(wrapping.closedTells() && row.line.mark().closed());
        boolean shorter =
                full && !wrapping.isFull(below.line) && !below.line.mark().indented();
        boolean set = row.line.style().prominent()
                && row.styleKey().equals(below.styleKey())
                && !below.line.mark().apart();
        boolean open = "，、,".indexOf(row.text.charAt(row.text.length() - 1)) >= 0 || isQuoting(row.text, below.text);
        boolean subtitle = below.text.startsWith("——") && !Glyphs.endsSentence(below.text);
        if (!listed && !shorter && !set && !open && !subtitle) return;
        below.part = Part.TITLE_GOES_ON;
        row.more = below.text;
    }

    /** @return whether quotation marks open in one line and close in the next */
    private static boolean isQuoting(String above, String below) {
        return isQuoting(above, below, '“', '”') || isQuoting(above, below, '《', '》');
    }

    private static boolean isQuoting(String above, String below, char open, char close) {
        return above.lastIndexOf(open) > above.lastIndexOf(close) && below.indexOf(close) >= 0;
    }
}
