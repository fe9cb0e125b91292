package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that a document does not print but tells how to reckon: 自印发之日起施行, 有效期五年. */
public final class ReckonedDates {
    private static final Pattern ON_ISSUE = Pattern.compile("(自(?:印发|发布|公布|颁布|签发|发文)之日起)(?:正式|开始)?(?:施行|实施|执行|生效)");
    /** Of the document, unlike the one of a certificate. */
    private static final Pattern TERM =
            Pattern.compile("(?<![\\p{IsHan}&&[^法知定策见施案则例文]])有效期限?(?:为|是|暂定|暂定为)?(\\d{1,2}|[一二两三四五六七八九十])(年|个月)");

    private static final String NUMERALS = "一二三四五六七八九十";
    /** Characters between the day from which something applies and how long it does. */
    private static final int FAR = 24;

    private final String text;
    private final List<FoundDate> dates;

    private ReckonedDates(String text, List<FoundDate> dates) {
        this.text = text;
        this.dates = new ArrayList<>(dates);
    }

    /** @return the dates that a text prints, and those, in reading order */
    public static List<FoundDate> with(String text, List<FoundDate> printed) {
        ReckonedDates all = new ReckonedDates(text, printed);
        all.addIssue();
        all.addTerms();
        all.dates.sort(Comparator.comparingInt(FoundDate::from));
        return all.dates;
    }

    private void addIssue() {
        List<FoundDate> signed = dates.stream()
                .filter(date -> date.isOneDay() && Signing.isDay(text, date.from(), date.to()))
                .toList();
        if (signed.size() != 1) return;
        Matcher issue = ON_ISSUE.matcher(text);
        while (issue.find()) dates.add(on(signed.get(0).days().start(), Role.EFFECTIVE, issue.start(1), issue.end(1)));
    }

    private void addTerms() {
        List<FoundDate> starts = dates.stream()
                .filter(date -> date.role() == Role.EFFECTIVE && date.isOneDay())
                .sorted(Comparator.comparingInt(FoundDate::from))
                .toList();
        int first = 0;
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            while (first < starts.size() && starts.get(first).to() + FAR < term.start()) first++;
            LocalDate start = nearest(starts, first, term.start(), term.end());
            if (start == null) continue;
            int count = count(term.group(1));
            LocalDate after = term.group(2).equals("年") ? start.plusYears(count) : start.plusMonths(count);
            dates.add(on(after.minusDays(1), Role.DEADLINE, term.start(), term.end()));
        }
    }

    /** @return the day from which that applies whose term stands from {@code from} to before {@code to} */
    private static @Nullable LocalDate nearest(List<FoundDate> starts, int first, int from, int to) {
        FoundDate nearest = null;
        int least = FAR + 1;
        for (int at = first; at < starts.size() && starts.get(at).from() - to <= FAR; at++) {
            int distance = Math.max(from - starts.get(at).to(), starts.get(at).from() - to);
            if (distance >= least) continue;
            least = distance;
            nearest = starts.get(at);
        }
        return nearest == null ? null : nearest.days().start();
    }

    private static int count(String printed) {
        if (printed.equals("两")) return 2;
        int numeral = NUMERALS.indexOf(printed);
        return numeral < 0 ? Integer.parseInt(printed) : numeral + 1;
    }

    private static FoundDate on(LocalDate day, Role role, int from, int to) {
        return new FoundDate(new Days(day, day), role, false, from, to);
    }
}
