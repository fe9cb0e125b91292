package bulletins.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RobotsCacheTest {
    private final RobotsCache cache = new RobotsCache();

    @Test
    void many_sites_with_short_rules_are_kept() {
        fill(10_000, 1000);
        assertThat(kept(10_000)).isEqualTo(10_000);
    }

    @Test
    void of_sites_with_long_rules_those_visited_last_are_kept() {
        fill(32, Robots.LONGEST);
        assertThat(cache.of("http://site-0")).isPresent();
        cache.put("http://one-more", rules(Robots.LONGEST));
        assertThat(kept(32)).isEqualTo(31);
        assertThat(cache.of("http://site-0")).isPresent();
        assertThat(cache.of("http://site-1")).isEmpty();
    }

    @Test
    void rules_that_take_the_place_of_older_ones_of_their_site_count_once() {
        for (int i = 0; i < 1000; i++) cache.put("http://same", rules(Robots.LONGEST));
        fill(31, Robots.LONGEST);
        assertThat(cache.of("http://same")).isPresent();
    }

    private void fill(int sites, int size) {
        for (int i = 0; i < sites; i++) cache.put("http://site-" + i, rules(size));
    }

    private long kept(int sites) {
        return IntStream.range(0, sites)
                .filter(i -> cache.of("http://site-" + i).isPresent())
                .count();
    }

    private static RobotsCache.Known rules(int size) {
        return new RobotsCache.Known(new SimpleRobotRules(), size, null, null, Instant.EPOCH, Instant.MAX);
    }
}
