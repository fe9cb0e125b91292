package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the items of a bulletin are set besides their mark, so that one is known whoever stands before the mark.
 *
 * @param first the bullet or bracket that all of them begin with, empty where they begin with none or with several
 * @param headings their heading levels, their numbers in steps, and the lines that a contents list and the text both print
 * @param numbered each bears a number or bullet
 * @param afterSource each stands below the source of the one before
 * @param apart each stands below an empty line, and its text does not
 */
record SetAlike(String first, Set<String> headings, boolean numbered, boolean afterSource, boolean apart) {
    /** 1.1, unlike the 1. of a list within a text. */
    private static final Pattern STEPS = Pattern.compile("1(?:\\.1)+");

    /** @param isItem whether a line bears the mark after a known origin */
    static SetAlike of(List<Line> lines, Predicate<Line> isItem) {
        Set<String> firsts = new HashSet<>();
        Set<String> headings = new HashSet<>();
        Set<String> printed = new HashSet<>();
        for (Line line : lines) {
            boolean item = isItem.test(line);
            if (item) firsts.add(line.text().substring(0, 1));
            if (isSet(line) ? item : !printed.add(key(line))) headings.add(key(line));
        }
        String first = firsts.size() == 1 ? firsts.iterator().next() : "";
        boolean sign = !first.isEmpty() && !Character.isLetterOrDigit(first.charAt(0));
        int[] items = IntStream.range(1, lines.size())
                .filter(at -> isItem.test(lines.get(at)) && !isBelowSection(lines, at))
                .toArray();
        return new SetAlike(
                sign ? first : "",
                headings,
                lines.stream().filter(isItem).allMatch(line -> Heading.isNumbered(line.text())),
                items.length > 0 && all(items, lines, SetAlike::isAfterSource),
                items.length > 1 && all(items, lines, SetAlike::isApart));
    }

    private static boolean all(int[] items, List<Line> lines, BiPredicate<List<Line>, Integer> how) {
        return IntStream.of(items).allMatch(at -> how.test(lines, at));
    }

    boolean have(Line line) {
        return (!first.isEmpty() && line.text().startsWith(first)) || headings.contains(key(line));
    }

    /** @return whether a line stands where they begin, as a heading within a text may do too */
    boolean begin(List<Line> lines, int at) {
        boolean below = (afterSource || apart) && at > 0 && isBelowSection(lines, at);
        return below || (afterSource && isAfterSource(lines, at)) || (apart && isApart(lines, at));
    }

    /** @return whether a line stands amid the text of an item: without the number that all items bear, or what parts them */
    boolean isAmid(List<Line> lines, int at) {
        boolean unnumbered = numbered && !Heading.isNumbered(lines.get(at).text());
        boolean unparted = (afterSource || apart) && !begin(lines, at);
        return unnumbered || unparted;
    }

    private static boolean isBelowSection(List<Line> lines, int at) {
        return Heading.mayBeSectionOver(lines.get(at - 1).text(), lines.get(at).text());
    }

    private static boolean isAfterSource(List<Line> lines, int at) {
        return at > 0 && Furniture.isSource(lines.get(at - 1).text());
    }

    private static boolean isApart(List<Line> lines, int at) {
        return lines.get(at).mark().apart()
                && at + 1 < lines.size()
                && !lines.get(at + 1).mark().apart();
    }

    private static boolean isSet(Line line) {
        return line.style().level() > 0
                || STEPS.matcher(Heading.decoration(line.text())).matches();
    }

    private static String key(Line line) {
        if (line.style().level() > 0) return line.style().key();
        String decoration = Heading.decoration(line.text());
        boolean steps = STEPS.matcher(decoration).matches();
        return steps ? decoration : Letters.of(Heading.bare(Heading.withoutPage(line.text())));
    }
}
