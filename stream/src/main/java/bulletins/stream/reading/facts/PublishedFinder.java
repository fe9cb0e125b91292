package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.PageLines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * When a page says it was published: what it declares, then what it shows beside the title, then what its url says, what it shows
 * elsewhere, and what its scripts say.
 */
public final class PublishedFinder {
    /** Clocks differ, and Asia is ahead. */
    private static final Duration AHEAD = Duration.ofHours(26);

    /** A page may be dated long after it was made, but not so long. */
    private static final int MANY_DAYS = 300;

    /** Hours between UTC and where pages are read. */
    private static final int FARTHEST = 13;

    private final Instant fetchedAt;

    public PublishedFinder(Instant fetchedAt) {
        this.fetchedAt = fetchedAt;
    }

    public Optional<Found<OffsetDateTime>> find(Declarations declarations, PageLines page, Frame frame) {
        List<Element> elements = declarations.elements();
        DayOrder order = DayOrder.of(elements, frame.url());
        Optional<ShownDate> shown = ShownDate.find(page, frame, order, this::isPast, latest(frame.url()));
        Optional<LocalDate> clear = shown.filter(ShownDate::isClear).map(ShownDate::day);
        Optional<Found<OffsetDateTime>> declared = new DeclaredDate(order, this::isPast).find(declarations, clear);
        if (declared.isPresent()
                && (shown.isEmpty() || !overrules(shown.get(), declared.get().value()))) return declared;
        return shown.filter(date -> !date.yeared())
                .flatMap(date -> ScriptFacts.published(elements, at -> isPast(at) && isSameDay(at, date)))
                .or(() -> shown.filter(ShownDate::isClear).map(ShownDate::found))
                .or(() -> UrlDate.find(frame.url(), this::isPast).map(at -> new Found<>(at, "url")))
                .or(() -> shown.map(ShownDate::found))
                .or(() -> ScriptFacts.published(elements, this::isPast));
    }

    /**
     * A moment that the page gives in another zone is told by the day its readers see; a declaration that is off by years is another's;
     * and one without a time of day leaves that to the page.
     */
    private static boolean overrules(ShownDate shown, OffsetDateTime declared) {
        if (!shown.isClear()) return false;
        long days = Math.abs(ChronoUnit.DAYS.between(shown.day(), declared.toLocalDate()));
        boolean bare = declared.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (days == 0) return shown.timed() && bare;
        boolean east = shown.day().isAfter(declared.toLocalDate());
        boolean elsewhere = days == 1
                && declared.getOffset().equals(ZoneOffset.UTC)
                && (east ? declared.getHour() >= 24 - FARTHEST : declared.getHour() < FARTHEST);
        int hour = shown.found().value().getHour();
        boolean night = days == 1 && bare && shown.timed() && (east ? hour < FARTHEST : hour >= 24 - FARTHEST);
        return elsewhere || night || (shown.timed() && shown.yeared() && days > MANY_DAYS);
    }

    private static boolean isSameDay(OffsetDateTime at, ShownDate ofSomeYear) {
        return MonthDay.from(at).equals(MonthDay.from(ofSomeYear.day()));
    }

    /** @return the end of the year that the url names, or now */
    private Instant latest(String url) {
        return UrlDate.year(url)
                .map(year -> LocalDate.of(year, 12, 31).atTime(12, 0).toInstant(ZoneOffset.UTC))
                .filter(end -> end.isBefore(fetchedAt))
                .orElse(fetchedAt);
    }

    private boolean isPast(OffsetDateTime at) {
        return at.getYear() >= 1991 && at.toInstant().isBefore(fetchedAt.plus(AHEAD));
    }
}
