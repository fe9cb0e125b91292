package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles at the head of their text, as {@code 【零工市场开门】近日，……} or {@code 江苏 | 零工市场开门。近日，……}, become lines of their own. */
final class LeadTitles {
    private static final Pattern BRACKETED = Pattern.compile("(.{0,6}?)【([^【】]{6,60})】\\s*(.*[。！？].*)");
    private static final Pattern BARRED = Pattern.compile("([^" + Bar.BARS + "，。]{1,40}[" + Bar.BARS + "][^" + Bar.BARS
            + "。！？]{4,60}(?:。|[！？](?!”)))\\s*(\\S.*[。！？].*)");
    /** A bulletin sets its items one way; a single bracket may be a note, a single bar a quotation. */
    private static final int FEWEST = 2;
    /** Below any heading that the bulletin has. */
    private static final Style TITLE = Style.heading(6);

    private record Led(String title, String text) {}

    private LeadTitles() {}

    static List<Line> apart(List<Line> lines) {
        boolean barred = lines.stream().anyMatch(line -> Bar.of(line.text()) != null);
        List<Line> apart = apart(lines, LeadTitles::bracketed);
        return barred ? apart : apart(apart, LeadTitles::barred);
    }

    private static List<Line> apart(List<Line> lines, Function<Line, @Nullable Led> split) {
        if (lines.stream().filter(line -> split.apply(line) != null).count() < FEWEST) return lines;
        List<Line> apart = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Led led = split.apply(line);
            if (led == null) {
                apart.add(line);
                continue;
            }
            apart.add(new Line(led.title(), line.page(), TITLE, List.of(), Line.Mark.PARAGRAPH));
            apart.add(new Line(led.text(), line.page(), line.style(), line.links(), Line.Mark.PARAGRAPH));
        }
        return apart;
    }

    private static @Nullable Led bracketed(Line line) {
        Matcher parts = BRACKETED.matcher(line.text());
        if (line.text().indexOf('【') > 6 || !parts.matches()) return null;
        boolean numbered = parts.group(1).isBlank() || Heading.isNumbered(parts.group(1));
        boolean led = numbered && Bar.isTitle(parts.group(2)) && !Furniture.isNote(parts.group(2));
        return led ? new Led(parts.group(1) + parts.group(2), parts.group(3)) : null;
    }

    private static @Nullable Led barred(Line line) {
        Matcher parts = BARRED.matcher(line.text());
        if (!parts.matches()) return null;
        String title = parts.group(1).replaceFirst("。$", "");
        return Bar.of(title) == null ? null : new Led(title, parts.group(2));
    }
}
