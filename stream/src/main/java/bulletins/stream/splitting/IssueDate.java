package bulletins.stream.splitting;

import bulletins.stream.splitting.lines.PrintedDate;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date that stands on a bulletin's title lines: a day, or the last day of the days it covers. */
final class IssueDate {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*[年.\\-/]");

    /** 8月16日—8月22日, 8.16-22, 8/16至8/22. */
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,2})\\s*[月./]\\s*(\\d{1,2})\\s*日?\\s*[-—–~～至到]{1,2}\\s*(?:20\\d{2}\\s*[年.])?\\s*(?:(\\d{1,2})\\s*[月./])?\\s*(\\d{1,2})\\s*日?");
    /** 2025-03-02 至 2025-03-08, of which the last day counts. */
    private static final Pattern WHOLE_RANGE = Pattern.compile(
            "20\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}\\s*(?:至|到|[-—–~～]{1,2})\\s*(20\\d{2}\\1\\d{1,2}\\1\\d{1,2})");

    private static final int LONGEST = 60;

    private IssueDate() {}

    static @Nullable LocalDate in(String printed) {
        if (printed.length() > LONGEST) return null;
        String line = PrintedDate.inFigures(printed);
        Matcher whole = WHOLE_RANGE.matcher(line);
        if (whole.find()) return PrintedDate.in(whole.group(2));
        Matcher year = YEAR.matcher(line);
        Matcher range = RANGE.matcher(line);
        if (year.find() && range.find()) {
            String month = range.group(3) == null ? range.group(1) : range.group(3);
            LocalDate end = PrintedDate.of(year.group(1), month, range.group(4));
            boolean nextYear = end != null && Integer.parseInt(month) < Integer.parseInt(range.group(1));
            if (end != null)
                return nextYear && !line.contains(String.valueOf(end.getYear() + 1)) ? end.plusYears(1) : end;
        }
        return PrintedDate.in(line);
    }
}
