package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
        AtomicInteger looks = new AtomicInteger();
        InstantSource hurried = () -> Instant.EPOCH.plus(Duration.ofHours(looks.incrementAndGet()));
        Stages stages = new Stages(Configuration.read(settings, Map.of()), hurried.withZone(ZoneOffset.UTC));
        assertThatThrownBy(stages::ingest)
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("Kafka at 127.0.0.1:1 does not answer");
    }
}
