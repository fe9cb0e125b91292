package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.launcher.configuration.Failure;
import bulletins.launcher.topics.Replays;
import bulletins.local.LocalBroker;
import bulletins.model.RawLocation;
import bulletins.model.settings.KafkaSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands against a Kafka that no stage has worked with yet. */
@Timeout(120)
class FreshKafkaTest {
    private static final List<String> FIND_NOTHING =
            List.of("alerts", "rules list", "rejections list", "rejections replay", "replay --from articles", "status");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void what_needs_a_topic_says_that_a_stage_makes_it_and_all_else_finds_nothing() throws Exception {
        try (LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0)) {
            String settings = settings(broker.bootstrapServers());
            Path rule = Files.writeString(folder.resolve("rule.yaml"), "{id: riders, name: 骑手, query: 骑手}");
            for (String command : FIND_NOTHING)
                assertThat(run(settings, command.split(" "))).as(command).isZero();
            assertThat(run(settings, "alerts", "--follow")).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("no topic alerts yet"));
            assertThat(run(settings, "rules", "add", rule.toString())).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(2).anyMatch(line -> line.contains("no topic alert-rules yet"));
        }
    }

    @Test
    void the_first_request_that_Kafka_does_not_take_ends_a_replay() {
        var away = new KafkaSettings("127.0.0.1:1", 1, 1, Map.of());
        int asked = 0;
        try (Replays replays = Replays.open(away, Clock.systemUTC())) {
            for (; asked < 100; asked++) replays.ask("key", new RawLocation("articles", 0, asked));
        } catch (Failure expected) {
            assertThat(expected).hasMessageContaining("Kafka did not take every request");
        }
        assertThat(asked).isEqualTo(1);
    }

    private String settings(String servers) throws IOException {
        return Files.writeString(folder.resolve("s.yaml"), "kafka: {bootstrap-servers: '" + servers + "'}\n")
                .toString();
    }

    private int run(String settings, String... command) {
        String[] all = Stream.concat(Arrays.stream(command), Stream.of("--config", settings))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
