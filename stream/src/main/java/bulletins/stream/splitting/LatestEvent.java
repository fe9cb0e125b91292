package bulletins.stream.splitting;

import bulletins.model.Link;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.PrintedDate;
import bulletins.stream.splitting.outline.Entry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The latest day on which a bulletin says that something happened, by its text and the dates in its links. */
final class LatestEvent {
    private static final Pattern DAY =
            Pattern.compile("(?:(20\\d{2})\\s*年\\s*)?(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");
    private static final Pattern IN_URL =
            Pattern.compile("(?<!\\d)(20\\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d{1,3}(?:\\D|$))");
    /** Words that make a day a plan, a deadline, a beginning or an end rather than news. */
    private static final Pattern PLANNED_BEFORE = Pattern.compile(
            ".*(?:至|到|[-—–~～]|截止|将于|将在|拟于|拟在|定于|计划于?|预计|之前|有效期|不晚于|不迟于)\\s*(?:(?:20\\d{2}|今|本|当|明|次)\\s*年)?\\s*$");

    private static final Pattern PLANNED_AFTER =
            Pattern.compile("^\\s*(?:\\d{1,2}\\s*[时点:：]\\d*分?)?\\s*(?:前|之前|以前|止|起|至|到|[-—–~～]|之后|以后|后).*");
    /** The same of a year: 到2025年, 2023—2025年, 2025年底前. */
    private static final Pattern AIMED_BEFORE = Pattern.compile(".*(?:至|到|[-—–~～]|截止|力争|计划|预计|争取|未来|确保|有效期|用于)\\s*$");

    private static final Pattern AIMED_AFTER = Pattern.compile("^\\s*(?:底前|末前|前|之前|以前|[-—–~～至到]).*");
    private static final int SUPPORT_DAYS = 31;

    private LatestEvent() {}

    /** @param front lines over the first section; where they name a year, it is that of days told without one */
    static @Nullable LocalDate in(List<Entry> entries, List<Line> front) {
        List<LocalDate> days = new ArrayList<>();
        Map<Integer, Integer> printed = new HashMap<>();
        Map<Integer, Integer> told = new HashMap<>();
        List<LocalDate> issued = new ArrayList<>();
        for (Line line : front) {
            count(PrintedDate.inFigures(line.text()), printed);
            LocalDate day = IssueDate.in(line.text());
            if (day != null) issued.add(day);
        }
        for (Entry entry : entries) {
            for (Link link : entry.links()) inUrl(link.url(), days);
            count(entry.body(), told);
        }
        Integer usual = days.stream()
                .max(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElse(latest(printed.isEmpty() ? told : printed));
        for (Entry entry : entries) inText(entry.body(), usual, days);
        return supported(days, issued);
    }

    /** Counts the years that a text speaks of other than as plans. */
    private static void count(String text, Map<Integer, Integer> years) {
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            boolean aimed =
                    endsWith(AIMED_BEFORE, text, year.start(), 6) || beginsWith(AIMED_AFTER, text, year.end(), 6);
            if (!aimed) years.merge(Integer.parseInt(year.group(1)), 1, Integer::sum);
        }
    }

    /** @return the latest year that is named more than once, since a lone late one may be a plan; else the latest */
    private static @Nullable Integer latest(Map<Integer, Integer> years) {
        Comparator<Integer> order = Comparator.comparing((Integer year) -> years.getOrDefault(year, 0) > 1)
                .thenComparing(Comparator.naturalOrder());
        return years.keySet().stream().max(order).orElse(null);
    }

    private static void inUrl(String url, List<LocalDate> days) {
        Matcher found = IN_URL.matcher(url);
        while (found.find()) {
            LocalDate day = PrintedDate.of(found.group(1), found.group(2), found.group(3));
            if (day != null) days.add(day);
        }
    }

    private static void inText(String text, @Nullable Integer usualYear, List<LocalDate> days) {
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            Integer year = found.group(1) == null ? usualYear : Integer.valueOf(found.group(1));
            boolean planned = endsWith(PLANNED_BEFORE, text, found.start(), 16)
                    || beginsWith(PLANNED_AFTER, text, found.end(), 16);
            if (year == null || planned) continue;
            LocalDate day = PrintedDate.of(year.toString(), found.group(2), found.group(3));
            if (day != null) days.add(day);
        }
    }

    /** @param most characters before the end that are looked at */
    private static boolean endsWith(Pattern words, String text, int end, int most) {
        String before = text.substring(Math.max(0, end - most), end);
        return words.matcher(before.replace('\n', ' ')).matches();
    }

    /** @param most characters from the start that are looked at */
    private static boolean beginsWith(Pattern words, String text, int start, int most) {
        String after = text.substring(start, Math.min(text.length(), start + most));
        return words.matcher(after.replace('\n', ' ')).matches();
    }

    /** @return the latest day that another one is near, told or printed above, since a lone late one is more likely a plan; else the latest */
    private static @Nullable LocalDate supported(List<LocalDate> days, List<LocalDate> issued) {
        List<LocalDate> latestFirst =
                days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i < latestFirst.size(); i++) {
            LocalDate day = latestFirst.get(i);
            boolean told = i + 1 < latestFirst.size() && areNear(latestFirst.get(i + 1), day);
            if (told || issued.stream().anyMatch(other -> areNear(day, other))) return day;
        }
        return latestFirst.isEmpty() ? null : latestFirst.get(0);
    }

    private static boolean areNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SUPPORT_DAYS;
    }
}
