package bulletins.ingest.sources;

import bulletins.model.settings.Environment;
import java.time.Duration;

/** How often to come: sooner after change, later after silence, between the least and the most. */
public record Rhythm(Duration every, Duration least, Duration most) {
    /** After a change half the time; after none half as long again. Two quiet visits undo one change. */
    private static final double LATER = 1.5;

    public static Rhythm from(Environment settings, Duration otherwise, boolean steady) {
        Duration every = settings.lasting("every", otherwise);
        Duration least = settings.duration("least", steady ? every : every.dividedBy(4));
        Duration most = settings.duration("most", steady ? every : every.multipliedBy(6));
        if (least.compareTo(every) > 0) settings.mistake("least", "must not be longer than 'every'");
        if (most.compareTo(every) < 0) settings.mistake("most", "must not be shorter than 'every'");
        return new Rhythm(every, least.isZero() ? every : least, most);
    }

    public Duration next(Duration current, boolean changed) {
        Duration next = changed ? current.dividedBy(2) : Duration.ofMillis((long) (current.toMillis() * LATER));
        if (next.compareTo(least) < 0) return least;
        return next.compareTo(most) > 0 ? most : next;
    }
}
