package bulletins.stream.splitting.formats;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Printed;
import bulletins.stream.splitting.lines.Style;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: every printed line is a line, a form feed begins a page. */
final class TextReader {
    private final List<Line> lines = new ArrayList<>();
    private int page = 1;
    private boolean apart = true;

    private TextReader() {}

    static Printed read(String text) {
        TextReader reader = new TextReader();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !breaksLine(text.charAt(i))) continue;
            reader.add(text.substring(start, i));
            if (i < text.length() && text.charAt(i) == '\f') reader.page++;
            if (text.startsWith("\r\n", i)) i++;
            start = i + 1;
        }
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

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
