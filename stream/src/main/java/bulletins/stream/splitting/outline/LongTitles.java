package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles that a narrow page, or whoever set them, printed on two lines or three. */
final class LongTitles {
    private static final int MOST_LINES = 3;

    private LongTitles() {}

    /** Joins each item's heading and the rows below that are the end of it. */
    static void join(List<Row> rows, Wrapping wrapping) {
        for (int i = 0; i < rows.size(); i++) {
            Row item = rows.get(i);
            if (item.part != Part.ITEM) continue;
            int most = Math.min(rows.size(), i + MOST_LINES);
            for (int at = i + 1; at < most && goesOn(item, rows.get(at - 1), rows.get(at), wrapping); at++) {
                rows.get(at).part = Part.TITLE_GOES_ON;
                item.more = Joint.join(item.more, rows.get(at).text);
            }
        }
    }

    /** @param last the row that ends what is known of the title */
    private static boolean goesOn(Row item, Row last, Row below, Wrapping wrapping) {
        if (below.part != Part.TEXT || !below.endsTitle()) return false;
        String title = Joint.join(item.text, item.more);
        boolean full = wrapping.isFull(last.line)
                && !(wrapping.closedTells() && last.line.mark().closed());
        boolean shorter =
                full && !wrapping.isFull(below.line) && !below.line.mark().indented();
        boolean set = item.line.style().prominent()
                && item.styleKey().equals(below.styleKey())
                && !below.line.mark().apart();
        boolean open = "，、,".indexOf(title.charAt(title.length() - 1)) >= 0 || isQuoting(title, below.text);
        boolean subtitle = below.text.startsWith("——") && !Glyphs.endsSentence(below.text);
        return shorter || set || open || subtitle || isListed(item.entry, title, below.text);
    }

    /** @return whether the entry of the contents list is plainly more like the title with the row below than without it */
    private static boolean isListed(Contents.@Nullable Entry entry, String title, String below) {
        if (entry == null) return false;
        Similarity listed = entry.row().similarity();
        return Similarity.of(Joint.join(title, below)).to(listed)
                > Similarity.of(title).to(listed) + 0.04;
    }

    /** @return whether quotation marks open in one line and close in the next */
    private static boolean isQuoting(String above, String below) {
        return isQuoting(above, below, '“', '”') || isQuoting(above, below, '《', '》');
    }

    private static boolean isQuoting(String above, String below, char open, char close) {
        return above.lastIndexOf(open) > above.lastIndexOf(close) && below.indexOf(close) >= 0;
    }
}
