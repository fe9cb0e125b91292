package bulletins.stream.splitting;

import bulletins.model.Link;
import bulletins.stream.splitting.formats.PrintedDate;
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
    private static final Pattern PLANNED_BEFORE =
            Pattern.compile(".*(?:至|到|[-—–~～]|截止|将于|将在|拟于|拟在|定于|计划于?|预计|之前|有效期|不晚于|不迟于)\\s*(?:20\\d{2}\\s*年)?\\s*$");

    private static final Pattern PLANNED_AFTER =
            Pattern.compile("^\\s*(?:\\d{1,2}\\s*[时点:：]\\d*分?)?\\s*(?:前|之前|以前|止|起|至|到|[-—–~～]|之后|以后|后).*");
    private static final int SUPPORT_DAYS = 31;

    private LatestEvent() {}

    static @Nullable LocalDate in(List<Entry> entries) {
        List<LocalDate> days = new ArrayList<>();
        Map<Integer, Integer> years = new HashMap<>();
        for (Entry entry : entries) {
            for (Link link : entry.links()) inUrl(link.url(), days);
            Matcher year = YEAR.matcher(entry.body());
            while (year.find()) years.merge(Integer.parseInt(year.group(1)), 1, Integer::sum);
        }
        Integer usual = days.stream()
                .max(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElse(mostNamed(years));
        for (Entry entry : entries) inText(entry.body(), usual, days);
        return supported(days);
    }

    private static void inUrl(String url, List<LocalDate> days) {
        Matcher found = IN_URL.matcher(url);
        while (found.find()) {
            LocalDate day = PrintedDate.of(found.group(1), found.group(2), found.group(3));
            if (day != null) days.add(day);
        }
    }

    private static @Nullable Integer mostNamed(Map<Integer, Integer> years) {
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void inText(String text, @Nullable Integer usualYear, List<LocalDate> days) {
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            String year = found.group(1) == null ? String.valueOf(usualYear) : found.group(1);
            if (year.equals("null")) continue;
            String before = text.substring(Math.max(0, found.start() - 16), found.start());
            String after = text.substring(found.end(), Math.min(text.length(), found.end() + 16));
            boolean planned = PLANNED_BEFORE.matcher(before.replace("\n", " ")).matches()
                    || PLANNED_AFTER.matcher(after.replace("\n", " ")).matches();
            LocalDate day = planned ? null : PrintedDate.of(year, found.group(2), found.group(3));
            if (day != null) days.add(day);
        }
    }

    /** @return the latest day that another one is near, since a lone late one is more likely a plan; else the latest */
    private static @Nullable LocalDate supported(List<LocalDate> days) {
        List<LocalDate> latestFirst =
                days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i + 1 < latestFirst.size(); i++)
            if (ChronoUnit.DAYS.between(latestFirst.get(i + 1), latestFirst.get(i)) <= SUPPORT_DAYS)
                return latestFirst.get(i);
        return latestFirst.isEmpty() ? null : latestFirst.get(0);
    }
}
