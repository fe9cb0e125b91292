package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How editors who print no bar set an item's origin off from its title. Since each of these marks also stands in running
 * text, it counts only after what is known to be a place or an issuer.
 *
 * @param isOrigin whether words are nothing but places or issuers, at the end also one that no table knows
 * @param isName whether words are a place or an issuer that is known
 */
public record OriginMarks(Predicate<String> isOrigin, Predicate<String> isName) {
    /** A bulletin sets its items one way, so fewer lines of it say nothing. */
    private static final int FEWEST = 2;
    /** So many more than bars, the lines of another mark are the items, and the bar stands within an origin. */
    private static final int MANY = 3;

    private static final int FEWEST_LETTERS = 4;
    private static final int BROKEN = 3;
    private static final int LONGEST_PROVINCE = 4;
    private static final int LONGEST_ORIGIN = 16;
    /** The spaces of 佛山发放 300 张 are those around the number, and 发放 is no village. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+\\s");

    /**
     * @return the lines of a bulletin without bars, or with a stray one, with a bar where the mark stands that its items bear; a section may
     *     stand in an origin's place
     */
    List<Line> barred(List<Line> lines, SectionNames names) {
        long bars = lines.stream().filter(line -> Bar.of(line.text()) != null).count();
        OriginMarks wider = new OriginMarks(isOrigin.or(names::has), isName);
        Mark mark = wider.usual(lines, Math.max(FEWEST, bars * MANY));
        if (mark == null) return bars > 0 ? broken(lines, names) : joined(lines);
        return MarkedItems.barred(lines, mark, wider);
    }

    /** @return whether a sentence with a pause begins below a line, which a narrow page may have broken before the pause */
    static boolean isOverText(List<Line> lines, int at) {
        int end = Math.min(lines.size(), at + 1 + BROKEN);
        for (int below = at + 1; below < end; below++) {
            Line line = lines.get(below);
            if (below > at + 1 && line.mark().apart()) return false;
            if (line.text().indexOf('，') >= 0) return true;
            if (Glyphs.endsSentence(line.text())) return false;
        }
        return false;
    }

    /** @return the lines, those that are nothing but an origin joined with the title below where the bulletin sets its items so */
    private List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        int origins = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!standsOverTitle(lines, i)) {
                joined.add(line);
                continue;
            }
            Line title = lines.get(++i);
            joined.add(title.withText(Heading.bare(line.text()) + " | " + title.text()));
            origins++;
        }
        return origins < FEWEST ? lines : joined;
    }

    /** @return the lines, a province that a line break has cut from the origin below joined with it; of several, each is a section */
    private List<Line> broken(List<Line> lines, SectionNames names) {
        List<Integer> cut = IntStream.range(0, lines.size() - 1)
                .filter(at -> lines.get(at).text().length() <= LONGEST_PROVINCE
                        && !names.has(lines.get(at).text())
                        && isOrigin.test(lines.get(at).text())
                        && Bar.of(lines.get(at + 1).text()) != null)
                .boxed()
                .toList();
        if (cut.size() != 1) return lines;
        int at = cut.get(0);
        List<Line> joined = new ArrayList<>(lines);
        Line heading = joined.remove(at + 1);
        joined.set(at, heading.withText(lines.get(at).text() + heading.text()));
        return joined;
    }

    private boolean standsOverTitle(List<Line> lines, int at) {
        if (at + 2 >= lines.size() || lines.get(at).text().length() > LONGEST_ORIGIN) return false;
        String title = lines.get(at + 1).text();
        return Bar.isTitle(title)
                && Mark.letters(title) >= FEWEST_LETTERS
                && lines.get(at + 2).text().indexOf('，') >= 0
                && isOrigin.test(Heading.bare(lines.get(at).text()))
                && !isOrigin.test(title);
    }

    /** @return the two sides of a line that is known to head an item, null where it tells no origin */
    public @Nullable Bar of(String heading) {
        return Arrays.stream(Mark.values())
                .map(mark -> of(mark, heading))
                .filter(bar -> bar != null)
                .findFirst()
                .orElse(null);
    }

    /** The mark that most headings over a text have. */
    private @Nullable Mark usual(List<Line> lines, long fewest) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!isOverText(lines, i)) continue;
            for (Mark mark : Mark.values())
                if (of(mark, lines.get(i).text()) != null) counts.merge(mark, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= fewest)
                .max(Map.Entry.<Mark, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    @Nullable
    Bar of(Mark mark, String line) {
        Bar bar = mark.split(line);
        if (bar == null || !isOrigin.test(bar.origin()) || Furniture.endsInBox(bar.origin())) return null;
        boolean number = mark == Mark.SPACE && NUMBER.matcher(bar.title()).lookingAt();
        return number && !isName.test(bar.origin()) ? null : bar;
    }
}
