package bulletins.stream.road.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.WindowStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentlyRememberedTest {
    private static final Duration SPAN = Duration.ofDays(28);
    private static final RecentlyRemembered.Kind<String> KIND = new RecentlyRemembered.Kind<>("words", String.class);
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    private final WindowStore<String, String> store =
            KIND.builder(SPAN).withLoggingDisabled().build();

    @TempDir
    private File folder = Path.of("target").toFile();

    @Test
    void what_is_put_stays_for_one_span_and_goes_after_two() {
        at(NOW).put("key", "said");
        assertThat(at(NOW.plus(SPAN)).of("key")).isEqualTo("said");
        assertThat(at(NOW.plus(SPAN.multipliedBy(2))).of("key")).isNull();
    }

    @Test
    void after_a_clock_was_far_ahead_what_is_put_is_still_remembered() {
        at(NOW.plus(SPAN.multipliedBy(50))).put("ahead", "said");
        at(NOW).put("key", "said");
        assertThat(at(NOW).of("key")).isEqualTo("said");
    }

    @BeforeEach
    void open() {
        store.init(context(NOW).getStateStoreContext(), store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Opened anew, as after a restart. */
    private RecentlyRemembered<String> at(Instant time) {
        var context = context(time);
        context.addStateStore(store);
        var remembered = new RecentlyRemembered<>(KIND, SPAN);
        remembered.open(context);
        return remembered;
    }

    private MockProcessorContext<String, String> context(Instant time) {
        var settings = new Properties();
        settings.put("application.id", "test");
        settings.put("bootstrap.servers", "nowhere:1");
        var context = new MockProcessorContext<String, String>(settings, new TaskId(0, 0), folder);
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        return context;
    }
}
