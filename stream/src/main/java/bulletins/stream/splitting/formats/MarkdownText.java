package bulletins.stream.splitting.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of Markdown as people write it such as CommonMark reads, and reads in time. */
final class MarkdownText {
    /** Writers forget the space that CommonMark wants after the number signs. */
    private static final Pattern TIGHT_HEADING = Pattern.compile("(?m)^( {0,3}#{1,6})(?=[^#\\s])");

    private static final Pattern LINE_END = Pattern.compile("\\r?\\n|\\r");
    /** At each line of a paragraph the parser copies those before it. */
    private static final int LONGEST_PARAGRAPH = 1000;

    private MarkdownText() {}

    static String tolerant(String markdown) {
        return parted(TIGHT_HEADING.matcher(markdown.replace('\f', '\n')).replaceAll("$1 "));
    }

    /** @return the text with an empty line wherever too many lines have come without one */
    private static String parted(String text) {
        StringBuilder parted = new StringBuilder(text.length());
        int lines = 0;
        int begin = 0;
        for (Matcher end = LINE_END.matcher(text); end.find(); begin = end.end()) {
            boolean blank = text.substring(begin, end.start()).isBlank();
            lines = blank || lines == LONGEST_PARAGRAPH ? 0 : lines + 1;
            parted.append(text, begin, end.end());
            if (lines == LONGEST_PARAGRAPH) parted.append('\n');
        }
        return parted.append(text, begin, text.length()).toString();
    }
}
