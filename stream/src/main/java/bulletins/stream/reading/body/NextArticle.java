package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.moments.Moments;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The article that a page shows below its own for those who scroll on: made alike, with a title, a strip with a date and running text, in
 * blocks outside that of the text above. News in brief and what a notice brings are made alike, too, and are text.
 */
final class NextArticle {
    /** Lines within which the strip stands below its title, and the text below the strip. */
    private static final int NEAR = 4;

    private static final int HEAD = 12;
    private static final int LEAST_NAME = 4;
    private static final int LEAST_TEXT = 30;
    /** Size of one paragraph that is no news in brief. */
    private static final int LONG = 400;

    /** What a title names, and what tells that something belongs to it. */
    private static final Pattern NAMED = Pattern.compile("《([^《》]{4,60})》");

    private static final Pattern ANNEX =
            Pattern.compile("[（(【]?附(?:件|表|录|则)?\\s*[\\d一二三四五六七八九十]{0,2}\\s*(?:[】）)：:、.].*)?");
    /** Lines made like the title that are looked at. */
    private static final int MOST = 50;

    private final PageLines page;
    private final int title;

    private NextArticle(PageLines page, int title) {
        this.page = page;
        this.title = title;
    }

    /**
     * @param title the line that shows the title, or -1
     * @return the lines from its title to the end of the page
     */
    static BitSet of(PageLines page, int title) {
        BitSet lines = new BitSet();
        if (title >= 0)
            new NextArticle(page, title)
                    .find()
                    .ifPresent(next -> lines.set(next, page.lines().size()));
        return lines;
    }

    private OptionalInt find() {
        int strip = strip(title);
        int text = strip < 0 ? -1 : text(strip);
        if (text < 0 || isBrief(text)) return OptionalInt.empty();
        return IntStream.range(
                        Math.max(around(text).to(), text + 1), page.lines().size())
                .filter(i -> areAlike(i, title)
                        && !page.line(i).text().equals(page.line(title).text()))
                .limit(MOST)
                .filter(i -> strip(i) >= 0 && areAlike(strip(i), strip))
                .filter(i -> text(strip(i)) >= 0 && !isBrief(text(strip(i))) && !isBrought(i))
                .findFirst();
    }

    private Block around(int line) {
        Block own = page.line(line).block();
        return own.lines() == 1 && own.parent() != null ? own.parent() : own;
    }

    /** @return whether the text that begins there is one short paragraph */
    private boolean isBrief(int text) {
        long paragraphs = IntStream.range(text, Math.max(around(text).to(), text + 1))
                .filter(i -> isText(page.line(i)))
                .limit(2)
                .count();
        return paragraphs < 2 && page.line(text).size() < LONG;
    }

    /** @return whether the title of what stands below says that it is an annex, or named by the title above */
    private boolean isBrought(int next) {
        String above = page.line(title).text();
        String below = page.line(next).text();
        if (ANNEX.matcher(below).matches()
                || ANNEX.matcher(page.line(next - 1).text()).matches()) return true;
        return NAMED.matcher(above)
                .results()
                .map(name -> name.group(1))
                .anyMatch(name -> below.contains(name) || (below.length() >= LEAST_NAME && name.contains(below)));
    }

    /** @return the dated line right below a title, or -1 */
    private int strip(int above) {
        return IntStream.range(
                        above + 1, Math.min(above + 1 + NEAR, page.lines().size()))
                .filter(i -> Moments.mayBeIn(page.line(i).text()) && LineRole.of(page.line(i)) == LineRole.HEAD)
                .findFirst()
                .orElse(-1);
    }

    /** @return the first running text below a strip, or -1 */
    private int text(int above) {
        return IntStream.range(
                        above + 1, Math.min(above + 1 + HEAD, page.lines().size()))
                .filter(i -> isText(page.line(i)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isText(Line line) {
        return line.size() >= LEAST_TEXT && line.marks() > 0 && line.linkDensity() < 0.5;
    }

    /** @return whether two lines stand in blocks of one kind, each the only line of its own */
    private boolean areAlike(int one, int other) {
        Line line = page.line(one);
        Line like = page.line(other);
        return line.kind() == like.kind()
                && line.block().lines() == 1
                && like.block().lines() == 1
                && line.block().path().equals(like.block().path())
                && line.block()
                        .element()
                        .className()
                        .equals(like.block().element().className());
    }
}
