package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OutageNewsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Outage outage = new Outage(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void the_same_cause_is_told_once_whatever_its_numbers() {
        assertThat(outage.isNews("429 Data too large, would be [1032222/1mb]")).isTrue();
        assertThat(outage.isNews("429 Data too large, would be [1999999/1mb]")).isFalse();
        assertThat(outage.isNews("no answer: timeout on connection http-outgoing-0"))
                .isTrue();
        assertThat(outage.isNews("no answer: timeout on connection http-outgoing-17"))
                .isFalse();
    }

    @Test
    void an_end_is_told_once_and_only_of_what_was_told() {
        assertThat(outage.ends()).isFalse();
        outage.isNews("no answer");
        assertThat(outage.ends()).isTrue();
        assertThat(outage.ends()).isFalse();
        assertThat(outage.isNews("no answer")).isTrue();
    }
}
