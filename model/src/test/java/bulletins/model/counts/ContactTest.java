package bulletins.model.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

    private final Contact contact = new Contact();

    @Test
    void a_server_that_answers_is_never_lost() {
        for (int second = 0; second < 100; second += 2) {
            assertThat(contact.lost(at(second))).isEmpty();
            assertThat(contact.answered()).isEmpty();
        }
    }

    @Test
    void a_silence_is_told_once_and_so_is_its_end() {
        contact.lost(at(0));
        contact.answered();
        assertThat(contact.lost(at(14))).isEmpty();
        assertThat(contact.lost(at(28))).isEmpty();
        assertThat(contact.lost(at(29))).contains("Kafka does not answer");
        assertThat(contact.lost(at(3614))).isEmpty();
        assertThat(contact.answered()).contains(Duration.ofHours(1));
        assertThat(contact.answered()).isEmpty();
        assertThat(contact.lost(at(3616))).isEmpty();
        assertThat(contact.lost(at(3640))).contains("Kafka does not answer");
    }

    @Test
    void a_server_that_was_never_there_is_lost_as_well() {
        contact.lost(at(0));
        assertThat(contact.lost(at(20))).contains("Kafka does not answer");
    }

    @Test
    void clocks_that_differ_are_told_as_long_as_they_do() {
        contact.lost(at(0));
        contact.failed(new InvalidTimestampException("out of range"));
        assertThat(contact.lost(at(20)).orElseThrow()).contains("clock of this machine");
        contact.answered();
        contact.failed(new TimeoutException("no answer"));
        contact.lost(at(40));
        assertThat(contact.lost(at(60))).contains("Kafka does not answer");
    }

    @Test
    void time_in_which_nothing_was_asked_is_no_silence_as_when_this_machine_slept_or_its_clock_was_set() {
        contact.lost(at(0));
        contact.answered();
        assertThat(contact.lost(at(3600))).isEmpty();
        assertThat(contact.lost(at(3600))).isEmpty();
        assertThat(contact.answered()).isEmpty();
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
