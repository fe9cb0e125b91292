package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the items of a bulletin are set besides their mark, so that one is known whoever stands before the mark.
 *
 * @param first the bullet or bracket that all of them begin with, empty where they begin with none or with several
 * @param headings their heading levels, their numbers in steps, and the lines that a contents list and the text both print
 */
record SetAlike(String first, Set<String> headings) {
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
        return new SetAlike(sign ? first : "", headings);
    }

    boolean have(Line line) {
        return (!first.isEmpty() && line.text().startsWith(first)) || headings.contains(key(line));
    }

    private static boolean isSet(Line line) {
        return line.style().level() > 0
                || STEPS.matcher(Heading.decoration(line.text())).matches();
    }

    private static String key(Line line) {
        if (line.style().level() > 0) return line.style().key();
        String decoration = Heading.decoration(line.text());
        boolean steps = STEPS.matcher(decoration).matches();
        return steps ? decoration : Glyphs.folded(Heading.bare(Heading.withoutPage(line.text())));
    }
}
