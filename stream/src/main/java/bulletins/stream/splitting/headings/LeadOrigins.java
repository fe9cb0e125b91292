package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Items whose origin and title lead their text on one line, as {@code 江苏常州：零工市场开门。近日，……}. A text lists places in the same way, so
 * they count only where nothing stands between each known section and the first of them.
 */
final class LeadOrigins {
    private static final Pattern LED =
            Pattern.compile("([^:：，。]{2,30}[:：]\\s*[^。！？]{6,60}?)(?:。|[！？](?!”)|(?<![，、；：:]) )\\s*");
    private static final int SHORTEST_TEXT = 20;
    private static final int FEWEST = 2;
    /** Below any heading that the bulletin has. */
    private static final Style TITLE = Style.heading(6);

    private LeadOrigins() {}

    static List<Line> apart(List<Line> lines, SectionNames sections, OriginMarks origins) {
        List<Line> apart = new ArrayList<>(lines.size());
        int items = 0;
        boolean below = false;
        boolean among = false;
        for (Line line : lines) {
            if (Bar.of(line.text()) != null) return lines;
            boolean section = sections.has(line.text());
            List<Line> led = section ? null : led(line, origins);
            if (led != null && !below && !among) return lines;
            apart.addAll(led == null ? List.of(line) : led);
            if (led != null) items++;
            among = !section && (among || led != null);
            below = section;
        }
        return items < FEWEST ? lines : apart;
    }

    private static @Nullable List<Line> led(Line line, OriginMarks origins) {
        Matcher led = LED.matcher(line.text());
        if (!led.lookingAt()) return null;
        Bar bar = origins.of(Mark.COLON, led.group(1));
        String text = line.text().substring(led.end());
        if (bar == null || text.length() < SHORTEST_TEXT || text.indexOf('。') < 0) return null;
        String title = bar.origin() + " | " + bar.title();
        return List.of(
                new Line(title, line.page(), TITLE, List.of(), Line.Mark.PARAGRAPH),
                new Line(text, line.page(), line.style(), line.links(), Line.Mark.PARAGRAPH));
    }
}
