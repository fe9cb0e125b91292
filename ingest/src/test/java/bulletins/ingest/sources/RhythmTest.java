package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.ingest.memory.States;
import bulletins.model.FetchRequest;
import bulletins.model.settings.Environment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often links are visited. */
class RhythmTest {
    private static final Duration MONTH = Duration.ofDays(30);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_new_page_is_looked_at_again_soon_and_then_less_and_less_often_also_when_it_differs_at_each_visit(
            boolean differs) {
        Rhythm rhythm = links(Map.of());
        List<Duration> waits = waits(rhythm, rhythm.first(), differs);
        assertThat(waits.get(0)).isEqualTo(Duration.ofMinutes(30));
        assertThat(waits.stream().filter(wait -> wait.compareTo(rhythm.least()) < 0))
                .hasSizeBetween(9, 12)
                .isSorted();
        assertThat(waits).hasSizeLessThan(30);
    }

    @Test
    void a_page_that_was_there_before_its_source_was_watched_is_not_new() {
        Rhythm rhythm = links(Map.of());
        assertThat(interval(rhythm, true)).isEqualTo(Duration.ofDays(7));
        assertThat(interval(rhythm, false)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void where_links_are_visited_often_anyway_new_ones_are_visited_like_others() {
        assertThat(links(Map.of("BULLETINS_EVERY", "1h")).first()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_is_no_longer_new_is_looked_at_sooner_after_a_change() {
        Rhythm rhythm = links(Map.of());
        assertThat(rhythm.next(Duration.ofDays(7), true)).isEqualTo(Duration.ofHours(84));
        assertThat(rhythm.next(rhythm.least(), true)).isEqualTo(rhythm.least());
    }

    @ParameterizedTest
    @CsvSource({
        "LEAST,8d,must not be longer than 'every'",
        "MOST,6d,must not be shorter than 'every'",
        "FIRST_REVISIT,8d,must not be longer than 'every'"
    })
    void a_rhythm_that_contradicts_itself_is_a_mistake(String name, String value, String told) {
        Environment settings = Environment.of(null, Map.of("BULLETINS_" + name, value));
        Rhythm.ofLinks(settings, Duration.ofDays(7));
        assertThatThrownBy(settings::rejectMistakes).hasMessage("environment BULLETINS_" + name + " " + told);
    }

    private static List<Duration> waits(Rhythm rhythm, Duration first, boolean differs) {
        List<Duration> waits = new ArrayList<>();
        Duration interval = first;
        for (Duration passed = Duration.ZERO; passed.compareTo(MONTH) < 0; passed = passed.plus(interval)) {
            waits.add(interval);
            interval = rhythm.next(interval, differs);
        }
        return waits;
    }

    private static Duration interval(Rhythm rhythm, boolean backlog) {
        String url = "https://a.example/1.html";
        var request = new FetchRequest(url, FetchRequest.Reads.PAGE, null, "feed", Instant.EPOCH, null, null, backlog);
        return States.link(url, url, request, rhythm, Instant.EPOCH).schedule().interval();
    }

    private static Rhythm links(Map<String, String> variables) {
        return Rhythm.ofLinks(Environment.of(null, variables), Duration.ofDays(7));
    }
}
