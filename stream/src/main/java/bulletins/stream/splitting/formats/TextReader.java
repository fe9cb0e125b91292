package bulletins.stream.splitting.formats;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Printed;
import bulletins.stream.splitting.lines.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text: every printed line is a line, a form feed begins a page. */
final class TextReader {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final List<Line> lines = new ArrayList<>();
    private int page = 1;
    private boolean apart = true;

    private TextReader() {}

    static Printed read(String text) {
        TextReader reader = new TextReader();
        int begin = 0;
        for (Matcher end = LINE_END.matcher(text); end.find(); begin = end.end()) {
            reader.add(text.substring(begin, end.start()));
            if (end.group().equals("\f")) reader.page++;
        }
        reader.add(text.substring(begin));
        return new Printed(reader.lines, null, null);
    }

    private void add(String raw) {
        String text = Glyphs.tidy(raw);
        if (text.isEmpty()) {
            apart = true;
            return;
        }
        boolean indented = raw.startsWith("\u3000") || raw.startsWith("  ") || raw.startsWith("\t");
        boolean closed = Character.isWhitespace(raw.charAt(raw.length() - 1));
        lines.add(new Line(text, page, Style.PLAIN, List.of(), new Line.Mark(apart, indented, closed)));
        apart = false;
    }
}
