package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a line where elements without a space between share a date, as {@code 16} above {@code 2021/08}. */
final class DateBoxes {
    /** Characters of a line that may be a part of a date alone. */
    private static final int LONGEST_PART = 10;

    private static final String GAP = "\\s?" + Line.SEAM + "+\\s?";
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12][0-9]|3[01])";
    private static final String START = "(?<![0-9./-])";
    private static final String END = "(?![0-9./-])";

    private record Form(Pattern box, String date) {}

    private static final List<Form> FORMS = List.of(
            form(DAY + "[日号]?" + GAP + YEAR + "[-/.年]" + MONTH + "月?", "$2-$3-$1"),
            form(MONTH + "[-/.月]" + DAY + "日?" + GAP + YEAR + "年?", "$3-$1-$2"),
            form(YEAR + "年?" + GAP + MONTH + "[-/.月]" + DAY + "日?", "$1-$2-$3"));
    /** Between a day and its time, and between words and numbers of a date. */
    private static final Pattern GLUED = Pattern.compile("(?<=[0-9])" + Line.SEAM
            + "+(?=(?:[01][0-9]|2[0-3])[:：∶][0-5][0-9]|[A-Za-z]{3}|(?:19|20)[0-9]{2}(?![0-9]))|(?<=[A-Za-z])"
            + Line.SEAM
            + "+(?=[0-9])");

    private DateBoxes() {}

    private static Form form(String box, String date) {
        return new Form(Pattern.compile(START + box + END), date);
    }

    static String text(PageLines page, int index) {
        Line line = page.line(index);
        Line before = page.line(Math.max(0, index - 1));
        boolean parts = before.text().length() <= LONGEST_PART && line.text().length() <= LONGEST_PART;
        if (parts && index > 0) {
            String both = before.text() + Line.SEAM + line.seamed();
            String date = dated(both);
            if (!date.equals(both)) return plain(date);
        }
        return line.seams().isEmpty() ? line.text() : plain(dated(line.seamed()));
    }

    private static String dated(String seamed) {
        for (Form form : FORMS) {
            String date = form.box.matcher(seamed).replaceFirst(form.date);
            if (!date.equals(seamed)) return date;
        }
        return seamed;
    }

    private static String plain(String seamed) {
        return Line.unseamed(GLUED.matcher(seamed).replaceAll(" "));
    }
}
