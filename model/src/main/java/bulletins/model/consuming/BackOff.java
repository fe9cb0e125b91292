package bulletins.model.consuming;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: doubling up to a cap, spread at random so that several processes do not try in step. */
public final class BackOff {
    private static final long FIRST_MILLIS = 200;

    private final long longestMillis;
    private final RandomGenerator random;
    private int tries;

    public BackOff(Duration longest, RandomGenerator random) {
        this.longestMillis = Math.max(FIRST_MILLIS, longest.toMillis());
        this.random = random;
    }

    public Duration next() {
        long full = Math.min(longestMillis, FIRST_MILLIS << Math.min(tries++, 20));
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }

    /** Something went through: the next trouble starts from a short wait again. */
    public void reset() {
        tries = 0;
    }
}
