package bulletins.stream.running;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class RestartsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-29T00:00:00Z"));
    private final InstantSource clock = now::get;
    private final Restarts restarts = new Restarts(clock.withZone(ZoneOffset.UTC));
    private final StreamsException fenced = new StreamsException(new FencedInstanceIdException("fenced"));

    @Test
    void a_worker_starts_again_after_an_outage() {
        assertThat(restarts.handle(new TimeoutException("no answer"))).isEqualTo(REPLACE_THREAD);
    }

    @Test
    void a_process_that_has_just_started_does_not_give_way_to_the_late_request_of_the_one_before_it() {
        assertThat(restarts.handle(fenced)).isEqualTo(REPLACE_THREAD);
    }

    @Test
    void one_of_two_processes_of_one_name_stops() {
        now.updateAndGet(start -> start.plus(Duration.ofMinutes(1)));
        assertThat(restarts.handle(fenced)).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void a_jvm_without_memory_stops() {
        assertThat(restarts.handle(new StreamsException(new OutOfMemoryError("heap"))))
                .isEqualTo(SHUTDOWN_CLIENT);
    }
}
