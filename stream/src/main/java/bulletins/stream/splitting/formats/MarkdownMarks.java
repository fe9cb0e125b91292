package bulletins.stream.splitting.formats;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown that was printed as it stands, number signs and all, into a format that has headings of its own. */
final class MarkdownMarks {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s*[^#\\s].{0,200}$");
    private static final Pattern MARKED =
            Pattern.compile("^(?:#{1,6}\\s*[^#\\s].*|\\*\\*.+\\*\\*|\\[(?>.+]\\()\\S*\\))$");

    private MarkdownMarks() {}

    static Opened read(Opened opened) {
        if (!(opened instanceof Opened.Document document)) return opened;
        Printed printed = document.printed();
        long headings = printed.lines().stream()
                .filter(l -> HEADING.matcher(l.text()).matches())
                .count();
        if (headings < 2) return opened;
        List<Line> lines = new ArrayList<>();
        for (Line line : printed.lines()) lines.add(MARKED.matcher(line.text()).matches() ? unmarked(line) : line);
        return new Opened.Document(new Printed(lines, printed.title(), printed.date()));
    }

    private static Line unmarked(Line line) {
        List<Line> read = MarkdownReader.read(line.text()).lines();
        if (read.size() != 1) return line;
        List<String> links = new ArrayList<>(line.links());
        links.addAll(read.get(0).links());
        return new Line(read.get(0).text(), line.page(), read.get(0).style(), links, line.mark());
    }
}
