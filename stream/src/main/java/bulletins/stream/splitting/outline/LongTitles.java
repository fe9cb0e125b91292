package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.outline.Row.Part;
import bulletins.stream.text.Letters;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles that a narrow page, or whoever set them, printed on two lines or three. */
final class LongTitles {
    private static final int MOST_LINES = 3;
    /** Thirty Chinese characters. */
    private static final int WIDEST_REST = 60;

    private static final int SHORTEST_REST = 5;
    /** Unlike 【导读】三万人受益, 核心提示 三万人受益, 某市人社局局长 张三 and 某人社发〔2021〕3号. */
    private static final Pattern WORDS = Pattern.compile("[^，：:〔\\[【（(\\s]+");

    private static final Pattern QUOTED = Pattern.compile("“[^”，。]{1,10}”");

    private LongTitles() {}

    /** Joins each item's heading and the rows below that are the end of it. */
    static void join(List<Row> rows, Wrapping wrapping) {
        for (int i = 0; i < rows.size(); i++) {
            Row item = rows.get(i);
            if (item.part != Part.ITEM) continue;
            int most = Math.min(rows.size(), i + MOST_LINES);
            for (int at = i + 1; at < most && goesOn(item, rows.get(at - 1), rows.get(at), wrapping); at++)
                goOn(item, rows.get(at));
            if (item.more.isEmpty() && !wrapping.wrapped() && isAlone(rows, i)) goOn(item, rows.get(i + 1));
        }
    }

    private static void goOn(Row item, Row below) {
        below.part = Part.TITLE_GOES_ON;
        item.more = Joint.join(item.more, below.text);
    }

    /**
     * @return whether the row below a title that no contents list tells is the one line of the item that is no sentence: sub-headings come
     *     in numbers, and below the first paragraph
     */
    private static boolean isAlone(List<Row> rows, int at) {
        Row item = rows.get(at);
        if (item.entry != null || item.bar == null || at + 2 >= rows.size()) return false;
        Row below = rows.get(at + 1);
        boolean set = item.line.style().prominent() && item.styleKey().equals(below.styleKey());
        boolean plain = !below.line.mark().apart() && WORDS.matcher(below.text).matches();
        if (!mayBeRest(below) || !(set || plain)) return false;
        for (int i = at + 2; i < rows.size() && !rows.get(i).isHeading(); i++) {
            Row row = rows.get(i);
            boolean first = i == at + 2 && (row.part != Part.TEXT || !Glyphs.endsSentence(row.text));
            boolean like =
                    row.part == Part.TEXT && row.titleLike() && !row.endsText() && !Furniture.isImprint(row.text);
            if (first || like) return false;
        }
        return true;
    }

    private static boolean mayBeRest(Row row) {
        return row.part == Part.TEXT
                && row.bar == null
                && row.titleLike()
                && Letters.of(row.text).length() >= SHORTEST_REST
                && Glyphs.columns(row.text) <= WIDEST_REST
                && !row.endsText()
                && !row.tellsIssue()
                && !Heading.isNumbered(row.text)
                && !Furniture.isSignature(row.text)
                && !Furniture.isImprint(row.text)
                && !Furniture.isNote(row.text);
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

    /** @return whether quotation marks open in one line and close in the next, or the next is nothing but a quotation */
    private static boolean isQuoting(String above, String below) {
        return QUOTED.matcher(below).matches()
                || isQuoting(above, below, '“', '”')
                || isQuoting(above, below, '《', '》');
    }

    private static boolean isQuoting(String above, String below, char open, char close) {
        return above.lastIndexOf(open) > above.lastIndexOf(close) && below.indexOf(close) >= 0;
    }
}
