package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;
import java.util.regex.Pattern;

/** The rows under a heading as paragraphs again. */
record BodyText(String text) {
    /** White space that a line break left between two Chinese characters of a sentence. */
    private static final Pattern SPACE_IN_CHINESE =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：？！“”‘’（）《》〔〕【】—]) (?=[\\p{IsHan}，。、；：？！“”‘’（）《》〔〕【】—])");

    static BodyText of(List<Row> rows, Wrapping wrapping) {
        StringBuilder body = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        Line above = null;
        boolean broken = false;
        for (Row row : rows) {
            broken |= row.part == Part.NOTHING;
            if (row.part != Part.TEXT) continue;
            Line line = broken ? row.line.withMark(Line.Mark.BROKEN) : row.line;
            boolean goesOn = above != null && (row.glued || wrapping.continues(above, line));
            broken = false;
            if (!goesOn) end(paragraph, body);
            Joint.append(paragraph, row.text);
            above = row.line;
        }
        end(paragraph, body);
        return new BodyText(body.toString());
    }

    private static void end(StringBuilder paragraph, StringBuilder body) {
        if (!paragraph.isEmpty()) {
            if (!body.isEmpty()) body.append('\n');
            boolean sentence = Glyphs.endsSentence(paragraph.toString());
            body.append(sentence ? SPACE_IN_CHINESE.matcher(paragraph).replaceAll("") : paragraph);
        }
        paragraph.setLength(0);
    }
}
