package bulletins.stream.reading.lines;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the line under a picture by its words (who took it, or that it shows something) or by its place. */
final class Captions {
    private static final int LONGEST = 120;
    private static final int LONGEST_SIGNED = 400;
    /** Lines between a picture and a caption that its words tell, at most. */
    private static final int NEAR = 2;

    /** Characters of a caption that stands in the middle, and of one alone with the picture. */
    private static final int LONGEST_CENTRED = 60;

    private static final int LONGEST_ALONE = 200;
    /** Lines of a block that its name tells to be a picture, at most. */
    private static final int MOST_NAMED = 3;

    private static final Pattern PICTURE = Pattern.compile(
            "(?:^|[\\s_-])(?:[a-z]*(?:image|photo|picture)|img|pic|figure|illustration|attachment)s?(?:$|[\\s_-])");

    private static final Expressions CREDITED = new Expressions(
            "(?:图为|圖為|图说|圖說|资料图|資料圖|[▲▼△▽↑↓]).*|.*(?:[摄攝]|[供\\s\u3000][图圖]|资料图片?|資料圖片?|(?:报道|報道|報導|网页|網頁|视频|影片|画面|新闻)截[图圖]|新华社发|(?<=[（(].{2,20})提供)[）)。]?");

    /** Who took a picture, as English pages say it. */
    private static final String SIGNATURE =
            "(?:photo(?:graph)?|image|picture|illustration|graphic)s?(?:\\s(?:courtesy of|by|credit:?)|\\s?:)\\s?.{2,80}"
                    + "|(?:photo |image |picture )?credit\\s?:.{2,80}|(?<=[(\\[])source\\s?:.{2,80}"
                    + "|(?:[^.!?]{2,40}(?:/|\\svia\\s))?(?:getty images|ap photo|afp|reuters|shutterstock|epa|associated press)(?:\\s?[/|].{0,40})?";

    private static final Expressions SIGNED =
            new Expressions("(?:.{10,}?(?:[.!?…”\"']\\s|[(\\[]))??[(\\[]?(?:" + SIGNATURE + ")[.)\\]]{0,2}");

    /** The line at which a picture was seen last. */
    private int pictured = -NEAR - 1;
    /** The innermost open block around that picture. */
    private @Nullable Block block;

    /** How many captions of figures are open. */
    private int open;

    void enter(Block entered) {
        if (entered.isTag("figcaption")) open++;
    }

    /** @return whether the line stands in the caption of a figure, which may have paragraphs */
    boolean isOpen() {
        return open > 0;
    }

    /** @param line the number of the line that may follow */
    void picture(@Nullable Block around, int line) {
        pictured = line;
        block = around;
    }

    boolean isCredit(String text, int line) {
        return line - pictured <= NEAR && text.length() <= LONGEST && CREDITED.match(text);
    }

    boolean isSigned(String text, int line) {
        return line - pictured <= NEAR && isSigned(text);
    }

    private static boolean isSigned(String text) {
        return text.length() <= LONGEST_SIGNED && SIGNED.match(text);
    }

    boolean isCentred(String text, int line, Block at) {
        return line == pictured && text.length() <= LONGEST_CENTRED && at.isCentred();
    }

    /**
     * A short line alone with a picture in one block, or with who took it, is its caption, and so are those in a figure or a block
     * named after its picture; a paragraph with a picture is text.
     */
    void leave(Block left, List<Line> lines) {
        if (left.isTag("figcaption")) open--;
        if (!left.equals(block)) return;
        boolean paragraph = left.isTag("p") && left.lines() > 0;
        block = paragraph ? null : left.parent();
        if (paragraph || left.lines() > MOST_NAMED) return;
        boolean figure = left.isTag("figure");
        if (figure || PICTURE.matcher(left.names()).find()) {
            Line.Kind kind = figure ? Line.Kind.CAPTION : Line.Kind.CREDIT;
            for (int i = left.from(); i < left.to(); i++) take(lines, i, kind);
            return;
        }
        boolean signed = left.lines() > 1 && isSigned(lines.get(left.from() + 1).text());
        if (left.lines() == 1 || signed) take(lines, left.from(), Line.Kind.CREDIT);
    }

    private static void take(List<Line> lines, int at, Line.Kind kind) {
        Line line = lines.get(at);
        boolean text =
                line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.ENTRY || line.kind() == Line.Kind.CREDIT;
        if (text && line.text().length() <= LONGEST_ALONE) lines.set(at, line.as(kind));
    }
}
