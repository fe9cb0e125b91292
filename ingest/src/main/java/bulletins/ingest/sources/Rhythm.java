package bulletins.ingest.sources;

import bulletins.model.settings.Environment;
import java.time.Duration;

/**
 * How often to come: sooner after change, later after silence, between the least and the most.
 *
 * @param first how soon to come back to what is new. Where that is sooner than the least, later and later from there on, whatever is
 *     found: many pages differ at each visit in what nobody reads.
 */
public record Rhythm(Duration every, Duration least, Duration most, Duration first) {
    /** After a change half the time; after none half as long again. Two quiet visits undo one change. */
    private static final double LATER = 1.5;

    private static final Duration FIRST = Duration.ofMinutes(30);

    static Rhythm from(Environment settings, Duration otherwise, boolean steady) {
        Duration every = settings.lasting("every", otherwise);
        Duration least = settings.duration("least", steady ? every : every.dividedBy(4));
        Duration most = settings.duration("most", steady ? every : every.multipliedBy(6));
        if (least.compareTo(every) > 0) settings.mistake("least", "must not be longer than 'every'");
        if (most.compareTo(every) < 0) settings.mistake("most", "must not be shorter than 'every'");
        return new Rhythm(every, least.isZero() ? every : least, most, every);
    }

    /** @return the rhythm of links, of which most are new when they are found; a short {@code every} is soon enough for them */
    public static Rhythm ofLinks(Environment settings, Duration otherwise) {
        Rhythm rhythm = from(settings, otherwise, false);
        Duration first = settings.lasting("first-revisit", rhythm.least.compareTo(FIRST) > 0 ? FIRST : rhythm.every);
        if (first.compareTo(rhythm.every) > 0) settings.mistake("first-revisit", "must not be longer than 'every'");
        return new Rhythm(rhythm.every, rhythm.least, rhythm.most, first);
    }

    public Duration next(Duration current, boolean changed) {
        boolean fresh = first.compareTo(least) < 0 && current.compareTo(least) < 0;
        Duration next =
                changed && !fresh ? current.dividedBy(2) : Duration.ofMillis((long) (current.toMillis() * LATER));
        if (next.compareTo(least) < 0 && !fresh) return least;
        return next.compareTo(most) > 0 ? most : next;
    }
}
