package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that editors set on a line of their own over a heading, as {@code 01} or {@code PART 2}, go with it. */
final class LoneNumbers {
    /** Page numbers begin with no zero. */
    private static final Pattern NUMBER = Pattern.compile("0\\d|(?i:part|no)[\\s.．]*\\d{1,2}");

    private static final int LONGEST_HEADING = 60;

    private LoneNumbers() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int last = joined.size() - 1;
            boolean over = last >= 0
                    && NUMBER.matcher(joined.get(last).text()).matches()
                    && line.text().length() <= LONGEST_HEADING
                    && Bar.isTitle(line.text())
                    && Character.isIdeographic(line.text().charAt(0));
            if (over) joined.set(last, line.withText(joined.get(last).text() + " " + line.text()));
            else joined.add(line);
        }
        return joined;
    }
}
