package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Sets a bar where the mark stands that the items of a bulletin bear: after what is known to be an origin, and after a column where the
 * line is set as the items are.
 */
final class MarkedItems {
    /** A section that nobody knows. */
    private static final Pattern BRIEF = Pattern.compile("\\p{IsHan}{2,8}");

    private final List<Line> lines;
    private final Mark mark;
    private final OriginMarks origins;
    private final SetAlike alike;
    private final boolean fromOne;
    /** The number that the last item bears, 0 where it bears none. */
    private int last;
    /** Whether a list has begun in the text below the last item. */
    private boolean listWithin;

    private MarkedItems(List<Line> lines, Mark mark, OriginMarks origins) {
        this.lines = lines;
        this.mark = mark;
        this.origins = origins;
        Predicate<Line> hasOrigin = line -> origins.of(mark, line.text()) != null;
        this.alike = SetAlike.of(lines, hasOrigin);
        this.fromOne = lines.stream().anyMatch(line -> isEarly(Heading.number(line.text())) && hasOrigin.test(line));
    }

    static List<Line> barred(List<Line> lines, Mark mark, OriginMarks origins) {
        MarkedItems items = new MarkedItems(lines, mark, origins);
        List<Line> barred = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) barred.add(items.take(at));
        return barred;
    }

    /** Who numbers a second item has numbered a first. */
    private static boolean isEarly(int number) {
        return number == 1 || number == 2;
    }

    private Line take(int at) {
        String line = lines.get(at).text();
        int number = Heading.number(line);
        Bar bar = origins.of(mark, line);
        if (bar == null && isSetAsItem(at, number) && OriginMarks.isOverText(lines, at)) bar = mark.column(line);
        if (bar != null) last = number;
        listWithin = bar == null && (listWithin || number == 1);
        if (bar == null) return lines.get(at);
        String numbered =
                line.substring(0, line.length() - Heading.unnumbered(line).length());
        return lines.get(at).withText(numbered + bar.origin() + " | " + bar.title());
    }

    private boolean isSetAsItem(int at, int number) {
        return isCounted(at, number)
                || (alike.begin(lines, at) && mark.mayHeadItem(lines.get(at).text()))
                || alike.have(lines.get(at))
                || (!listWithin && beginsAnother(at));
    }

    private boolean isCounted(int at, int number) {
        if (number == 1 && fromOne && at > 0)
            return Heading.mayBeSectionOver(
                    lines.get(at - 1).text(), lines.get(at).text());
        return number > 1 && number == last + 1 && !listWithin;
    }

    /** @return whether a line after a colon's left side, where the text above is over, is headed by a body: 某某集团：一线员工薪酬上升 */
    private boolean beginsAnother(int at) {
        if (mark != Mark.COLON || at == 0 || at + 1 >= lines.size() || alike.isAmid(lines, at)) return false;
        String line = lines.get(at).text();
        String above = lines.get(at - 1).text();
        boolean brief = at > 1
                && BRIEF.matcher(above).matches()
                && (endsText(at - 2) || Furniture.isName(lines.get(at - 2).text()));
        boolean over = endsText(at - 1) || brief || Heading.mayBeSectionOver(above, line);
        return over && mark.namesBody(line, lines.get(at + 1).text());
    }

    private boolean endsText(int at) {
        String line = lines.get(at).text();
        return Glyphs.endsSentence(line) || Furniture.isSource(line);
    }
}
