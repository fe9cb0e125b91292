package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Everything on one machine, as a user starts it: processes and servers of its own, mostly waited for, of which the memory takes one at a time. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("memory")
class WholeRoadTest {
    @TempDir
    private Path folder;

    /** As root, Elasticsearch runs as another user. */
    @BeforeEach
    void let_others_through() {
        assertThat(folder.toFile().setExecutable(true, false)).isTrue();
        SharedServers.forMoments(data().resolve("elasticsearch"));
    }

    @Test
    void the_samples_arrive_once_however_often_it_is_started() throws Exception {
        SamplesElsewhere samples = SamplesElsewhere.copy(folder.resolve("samples"));
        String first = once(samples);
        assertThat(first)
                .contains("Everything has arrived.")
                .doesNotContain("NOT EQUAL")
                .containsPattern("source links of items: 2\\d verified, .*1 gone")
                .doesNotContain("pending");
        assertThat(articles(first)).containsPattern("item, flexible-employment +4\\b");
        assertThat(articles(first)).contains("articles: 57");
        String second = once(samples);
        assertThat(articles(second)).isEqualTo(articles(first));
    }

    @Test
    void of_what_runs_there_is_one_that_commands_find_and_a_new_rule_needs_no_restart_to_tell_people()
            throws Exception {
        SamplesElsewhere samples = SamplesElsewhere.copy(folder.resolve("samples"));
        Path later = Files.createDirectories(folder.resolve("later")).resolve("new.html");
        Files.move(samples.bulletins().resolve("wenjiuye-jianbao-21.html"), later);
        try (Desk desk = Desk.in(samples.settings());
                Launched running = start(samples)) {
            running.awaitSaid("Starting", Duration.ofMinutes(1));
            assertThatASecondStartIsRefused(samples);
            running.awaitSaid("Ready", Duration.ofMinutes(3));
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(
                                    json("search", "数控实训基地").path("total").asInt())
                            .isPositive());
            Files.writeString(
                    folder.resolve("samples/rules/new.yaml"), "id: latecomers\nname: 新来的\nquery: 中央财政就业补助资金\n");
            running.awaitSaid("rule latecomers", Duration.ofMinutes(1));
            Files.move(later, samples.bulletins().resolve("new.html"));
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() ->
                            assertThat(json("alerts").findValuesAsText("id")).contains("latecomers"));
            await().atMost(Duration.ofMinutes(1)).until(() -> desk.heardOf("新来的") == 1);
            assertThat(json("status", "--check").path("stages").findValues("conserved"))
                    .allMatch(JsonNode::asBoolean);
            assertThat(run(closed(), "alerts", "--follow", "--data", data().toString()))
                    .isEqualTo(1);
            assertThat(json("rules", "list").findValuesAsText("id")).contains("latecomers", "skills-vouchers");
            running.close();
            assertThat(running.output()).contains("Ended. The data stays in").doesNotContain("Everything has arrived.");
        }
    }

    private void assertThatASecondStartIsRefused(SamplesElsewhere samples) throws Exception {
        try (Launched second = start(samples)) {
            assertThat(second.await()).isEqualTo(1);
            assertThat(second.output()).contains("another ./bulletins is running on the data in");
        }
    }

    private String once(SamplesElsewhere samples) throws Exception {
        try (Launched run = start(samples, "--once")) {
            assertThat(run.await()).as(run.output()).isZero();
            return run.output();
        }
    }

    private Launched start(SamplesElsewhere samples, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("local", "--config", samples.settings().toString(), "--data", data().toString()));
        arguments.addAll(List.of(more));
        return Launched.start(folder, Map.of(), arguments.toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private JsonNode json(String... command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--json", "--data", data().toString()));
        StringWriter out = new StringWriter();
        assertThat(run(out, arguments.toArray(String[]::new))).isZero();
        return Json.mapper().readTree(out.toString());
    }

    private static int run(Writer out, String... command) {
        return Main.run(new PrintWriter(out), new PrintWriter(System.err, true, StandardCharsets.UTF_8), command);
    }

    /** What a command writes to whose reader has ended. */
    private static Writer closed() throws IOException {
        Writer closed = new BufferedWriter(Writer.nullWriter());
        closed.close();
        return closed;
    }

    /** @return what there is after a run, without the counts of the run itself */
    private static String articles(String output) {
        return output.substring(output.indexOf("articles: "));
    }
}
