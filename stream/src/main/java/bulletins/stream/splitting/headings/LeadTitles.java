package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles in brackets at the head of their text, as {@code 【零工市场开门】近日，……}, become lines of their own. */
final class LeadTitles {
    private static final Pattern LED = Pattern.compile("(.{0,6}?)【([^【】]{6,60})】\\s*(.*[。！？].*)");
    /** A bulletin sets its items one way; a single bracket may be a note. */
    private static final int FEWEST = 2;
    /** Below any heading that the bulletin has. */
    private static final Style TITLE = Style.heading(6);

    private LeadTitles() {}

    static List<Line> apart(List<Line> lines) {
        long led = lines.stream().filter(line -> split(line) != null).count();
        if (led < FEWEST) return lines;
        List<Line> apart = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Matcher parts = split(line);
            if (parts == null) {
                apart.add(line);
                continue;
            }
            apart.add(new Line(parts.group(1) + parts.group(2), line.page(), TITLE, List.of(), Line.Mark.PARAGRAPH));
            apart.add(new Line(parts.group(3), line.page(), line.style(), line.links(), Line.Mark.PARAGRAPH));
        }
        return apart;
    }

    private static @Nullable Matcher split(Line line) {
        Matcher parts = LED.matcher(line.text());
        if (line.text().indexOf('【') > 6 || !parts.matches()) return null;
        boolean numbered = parts.group(1).isBlank() || Heading.isNumbered(parts.group(1));
        return numbered && Bar.isTitle(parts.group(2)) && !Furniture.isNote(parts.group(2)) ? parts : null;
    }
}
