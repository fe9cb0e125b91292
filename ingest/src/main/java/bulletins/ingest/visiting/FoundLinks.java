package bulletins.ingest.visiting;

import bulletins.ingest.sources.FoundLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The links of one look at a source, each once: of too many those changed last, as far as the source tells. */
final class FoundLinks {
    /** Twice as many are in memory for a moment; a sitemap file holds half as many. */
    private static final int MOST = 100_000;

    private static final Comparator<FoundLink> NEWEST_FIRST = Comparator.comparing(
                    FoundLink::changedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed();
    /** So many that changed so shortly after one another, so lately, have the time at which their list was written. */
    private static final int MANY = 10;

    private static final Duration SHORTLY = Duration.ofHours(1);
    private static final Duration LATELY = Duration.ofDays(1);

    private final Map<String, FoundLink> links = new LinkedHashMap<>();
    private int beyond;

    void add(FoundLink link) {
        links.putIfAbsent(link.url(), link);
        if (links.size() == 2 * MOST) keepNewest();
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** @return what is taken, without times of change that cannot be meant */
    List<FoundLink> atMost(Instant now) {
        keepNewest();
        if (!justWritten(now)) return List.copyOf(links.values());
        return links.values().stream()
                .map(link -> new FoundLink(link.url(), link.title(), null))
                .toList();
    }

    /** @return how many were left out so far */
    int beyond() {
        return beyond;
    }

    Optional<String> tooMany() {
        if (beyond == 0) return Optional.empty();
        return Optional.of("it holds " + beyond + " links more than the " + MOST
                + " that are taken, those changed last; part it into several sources by their 'follow'");
    }

    private void keepNewest() {
        int more = links.size() - MOST;
        if (more <= 0) return;
        links.values().stream().sorted(NEWEST_FIRST).skip(MOST).toList().forEach(link -> links.remove(link.url()));
        beyond += more;
    }

    private boolean justWritten(Instant now) {
        LongSummaryStatistics times = links.values().stream()
                .map(FoundLink::changedAt)
                .filter(Objects::nonNull)
                .mapToLong(Instant::toEpochMilli)
                .summaryStatistics();
        return times.getCount() == links.size()
                && times.getCount() >= MANY
                && times.getMax() - times.getMin() < SHORTLY.toMillis()
                && times.getMin() > now.minus(LATELY).toEpochMilli();
    }
}
