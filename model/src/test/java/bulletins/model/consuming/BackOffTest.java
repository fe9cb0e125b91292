package bulletins.model.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final BackOff backOff = new BackOff(LONGEST, new Random(1));

    @Test
    void pauses_grow_and_never_pass_the_longest() {
        List<Duration> pauses = Stream.generate(backOff::next).limit(100).toList();
        assertThat(pauses.get(0)).isLessThanOrEqualTo(Duration.ofMillis(200));
        assertThat(pauses).allMatch(pause -> pause.compareTo(LONGEST) <= 0);
        assertThat(pauses.subList(10, 100)).allMatch(pause -> pause.compareTo(LONGEST.dividedBy(2)) >= 0);
    }

    @Test
    void pauses_differ_so_that_processes_do_not_try_in_step() {
        assertThat(Stream.generate(backOff::next).skip(10).limit(50).distinct().count())
                .isGreaterThan(40);
    }

    @Test
    void after_a_success_the_next_pause_is_short_again() {
        Stream.generate(backOff::next).limit(20).forEach(unused -> {});
        backOff.reset();
        assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofMillis(200));
    }
}
