package bulletins.stream.splitting.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of Markdown as people write it such as CommonMark reads, and reads in time. */
final class MarkdownText {
    /** Writers forget the space that CommonMark wants after the number signs. */
    private static final Pattern TIGHT_HEADING = Pattern.compile("(?m)^( {0,3}#{1,6})(?=[^#\\s])");

    /** What converters say of words and headings: {@code []{#_Toc1 .anchor}}, {@code [words]{.underline}}, {@code ## 标题 {#id}}. */
    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]\\n]{0,200})]\\{[#.][^{}\\n]{1,80}}");

    private static final Pattern IDENTIFIER = Pattern.compile("(?m)(?<=\\S)\\h{1,8}\\{[#.][^{}\\n]{1,80}}\\h{0,8}$");
    /** A line broken before and behind a number; a page's number stands apart. */
    private static final Pattern NUMBER_LINE = Pattern.compile(
            "(?<=[\\p{IsHan}，、：；（“])\\h{0,8}\\r?\\n\\h{0,8}(\\d{1,4})\\h{0,8}\\r?\\n(?=\\h{0,8}\\p{IsHan})");

    private static final Pattern LEAD = Pattern.compile("(?m)^(?:> ?| {4}|\\t)");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n|\\r");
    /** At each line of a paragraph the parser copies those before it. */
    private static final int LONGEST_PARAGRAPH = 1000;

    private MarkdownText() {}

    static String tolerant(String markdown) {
        String plain = SPAN.matcher(whole(markdown).replace('\f', '\n')).replaceAll("$1");
        String whole =
                NUMBER_LINE.matcher(IDENTIFIER.matcher(plain).replaceAll("")).replaceAll(" $1 ");
        return parted(TIGHT_HEADING.matcher(whole).replaceAll("$1 "));
    }

    /** @return a text that is quoted or indented as a whole, as mail hands it on, without what leads each line */
    static String whole(String markdown) {
        boolean led = markdown.lines()
                .allMatch(line -> line.isBlank() || LEAD.matcher(line).lookingAt());
        return led ? LEAD.matcher(markdown).replaceAll("") : markdown;
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
