package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesTest {
    @Test
    void ingest_that_finds_kafka_gone_at_its_start_says_so_in_words(@TempDir Path folder) throws Exception {
        Path settings = folder.resolve("settings.yaml");
        Files.writeString(settings, """
                kafka:
                  bootstrap-servers: 127.0.0.1:1
                  client: {default-api-timeout-ms: 100, request-timeout-ms: 100}
                """);
        Stages stages = new Stages(Configuration.read(settings, Map.of()), new HurriedClock());
        assertThatThrownBy(stages::ingest)
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("Kafka at 127.0.0.1:1 does not answer");
    }

    /** An hour passes at each look. */
    private static final class HurriedClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
