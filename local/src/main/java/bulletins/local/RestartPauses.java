package bulletins.local;

import java.time.Duration;

/**
 * How long to wait before a server that died is started: {@code first} and then twice as long each time, up to {@code longest}, until
 * it has run for {@code well}.
 */
record RestartPauses(Duration first, Duration longest, Duration well) {
    Duration after(int deaths) {
        Duration doubled = first.multipliedBy(1L << Math.min(deaths - 1, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
