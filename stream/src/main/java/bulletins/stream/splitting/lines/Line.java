package bulletins.stream.splitting.lines;

import java.util.List;

/**
 * One line or paragraph as a format gives it; whether it is wrapped is found out later.
 *
 * @param links absolute urls of the anchors on this line
 * @param mark what the white space around the line says
 */
public record Line(String text, int page, Style style, List<String> links, Mark mark) {

    /**
     * White space around a line.
     *
     * @param apart an empty line, or the edge of a paragraph, is above
     * @param indented the line begins with an indent
     * @param closed the line ends with white space, which text taken out of a PDF has at a paragraph's end
     */
    public record Mark(boolean apart, boolean indented, boolean closed) {
        public static final Mark PARAGRAPH = new Mark(true, false, false);
        public static final Mark BROKEN = new Mark(false, false, false);
    }

    public Line {
        links = List.copyOf(links);
    }

    public Line withText(String other) {
        return new Line(other, page, style, links, mark);
    }

    public Line withMark(Mark other) {
        return new Line(text, page, style, links, other);
    }

    public Line withLinks(List<String> others) {
        return new Line(text, page, style, others, mark);
    }
}
