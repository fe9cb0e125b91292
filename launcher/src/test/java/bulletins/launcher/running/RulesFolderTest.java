package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.launcher.topics.KeptTopic;
import bulletins.local.SharedServers;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {
    @TempDir
    private Path folder;

    private final KafkaSettings kafka;
    private final List<String> said = new CopyOnWriteArrayList<>();

    RulesFolderTest() throws InterruptedException {
        kafka = new KafkaSettings(SharedServers.kafka(), 4, 1, Map.of());
        TopicsReady.await(kafka, Clock.systemUTC());
    }

    @Test
    void a_rule_that_cannot_be_used_is_not_set() throws IOException {
        rule("good", "夜校");
        rule("bad", "夜校 AND (");
        try (RulesFolder watched = watch()) {
            assertThat(watched).isNotNull();
            assertThat(inForce()).contains("good").doesNotContain("bad");
            assertThat(said).anyMatch(line -> line.startsWith("rule not taken: ") && line.contains("bad.yaml"));
        }
    }

    @Test
    void a_folder_that_is_away_is_told_once_and_ends_no_rule() throws IOException {
        rule("lasting", "夜校");
        try (RulesFolder watched = watch()) {
            assertThat(watched).isNotNull();
            Path away = Files.move(rules(), folder.resolve("away"));
            until(() -> said.stream().anyMatch(line -> line.startsWith("there is no folder " + rules())));
            Files.move(away, rules());
            rule("later", "骑手");
            until(() -> inForce().contains("later"));
            assertThat(inForce()).contains("lasting");
            assertThat(said)
                    .filteredOn(line -> line.startsWith("there is no folder"))
                    .hasSize(1);
            Files.delete(rules().resolve("lasting.yaml"));
            until(() -> !inForce().contains("lasting"));
        }
    }

    @Test
    void of_two_files_with_one_id_the_second_is_told_and_takes_the_place_of_the_first_when_that_is_gone()
            throws IOException {
        rule("a-first", "twice", "夜校");
        rule("b-second", "twice", "骑手");
        try (RulesFolder watched = watch()) {
            assertThat(watched).isNotNull();
            assertThat(query("twice")).isEqualTo("夜校");
            assertThat(said).anyMatch(line -> line.contains("b-second.yaml: the id twice is that of"));
            Files.delete(rules().resolve("a-first.yaml"));
            until(() -> "骑手".equals(query("twice")));
            rule("b-second", "other", "骑手");
            until(() -> inForce().contains("other") && !inForce().contains("twice"));
        }
    }

    @Test
    void a_rule_whose_file_cannot_be_read_stays_in_force_also_over_a_restart() throws IOException {
        rule("spoilt", "夜校");
        rule("removed", "骑手");
        watch().close();
        rule("spoilt", "夜校 AND (");
        Files.delete(rules().resolve("removed.yaml"));
        try (RulesFolder watched = watch()) {
            assertThat(watched).isNotNull();
            assertThat(query("spoilt")).isEqualTo("夜校");
            assertThat(said).anyMatch(line -> line.startsWith("rule not taken: ") && line.contains("spoilt.yaml"));
            rule("spoilt", "夜校 OR 骑手");
            until(() -> query("spoilt").equals("夜校 OR 骑手") && !inForce().contains("removed"));
        }
    }

    @Test
    void a_rule_whose_file_is_removed_ends_although_another_file_cannot_be_read() throws IOException {
        rule("unreadable", "夜校 AND (");
        rule("taken-away", "骑手");
        try (RulesFolder watched = watch()) {
            assertThat(watched).isNotNull();
            assertThat(inForce()).contains("taken-away");
            Files.delete(rules().resolve("taken-away.yaml"));
            until(() -> !inForce().contains("taken-away"));
        }
    }

    @Test
    void a_link_that_leads_nowhere_or_in_a_circle_costs_no_other_rule() throws IOException {
        rule("beside", "夜校");
        Files.createSymbolicLink(rules().resolve("b-circle.yaml"), rules().resolve("b-circle.yaml"));
        Files.createSymbolicLink(rules().resolve("a-link.yaml"), folder.resolve("nowhere"));
        try (RulesFolder watched = watch()) {
            assertThat(watched).isNotNull();
            assertThat(inForce()).contains("beside");
            assertThat(said).hasSize(3).contains("rule beside: 名");
            assertThat(said).anyMatch(line -> line.startsWith("rule not taken: ") && line.contains("a-link.yaml"));
        }
    }

    @Test
    void a_file_that_changes_again_within_the_moment_of_its_last_look_is_looked_at_again() throws IOException {
        FileTime moment = FileTime.fromMillis(1_700_000_000_000L);
        rule("written", "夜校 AND (");
        Files.setLastModifiedTime(rules().resolve("written.yaml"), moment);
        try (RulesFolder watched = watch()) {
            assertThat(watched).isNotNull();
            assertThat(inForce()).doesNotContain("written");
            Path draft = Files.writeString(folder.resolve("draft"), text("written", "夜校 AND 骑手"));
            Files.setLastModifiedTime(draft, moment);
            Files.move(draft, rules().resolve("written.yaml"), StandardCopyOption.ATOMIC_MOVE);
            until(() -> query("written").equals("夜校 AND 骑手"));
        }
    }

    @Test
    void who_closes_it_waits_for_the_look_under_way() throws Exception {
        Semaphore goOn = new Semaphore(0);
        rule("first", "夜校");
        RulesFolder watched = RulesFolder.watch(rules(), folder.resolve("memory"), kafka, rule -> List.of(), line -> {
            if (line.startsWith("rule held:")) goOn.acquireUninterruptibly();
        });
        rule("held", "骑手");
        until(goOn::hasQueuedThreads);
        Thread closing = new Thread(watched::close);
        closing.start();
        until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        goOn.release();
        closing.join();
        assertThat(folder.resolve("memory")).content().contains("first", "held");
    }

    private static void until(Callable<Boolean> met) {
        await().atMost(Duration.ofMinutes(1)).until(met);
    }

    private RulesFolder watch() {
        return RulesFolder.watch(rules(), folder.resolve("memory"), kafka, rule -> List.of(), said::add);
    }

    private Set<String> inForce() {
        return KeptTopic.newest(kafka, Topics.ALERT_RULES).keySet();
    }

    private Path rules() {
        return folder.resolve("rules");
    }

    private String query(String id) {
        Rule rule = KeptTopic.newest(kafka, Topics.ALERT_RULES).get(id);
        return rule == null ? "no such rule" : rule.query();
    }

    private void rule(String id, String query) throws IOException {
        rule(id, id, query);
    }

    private void rule(String file, String id, String query) throws IOException {
        Files.writeString(Files.createDirectories(rules()).resolve(file + ".yaml"), text(id, query));
    }

    private static String text(String id, String query) {
        return "id: " + id + "\nname: 名\nquery: '" + query + "'\n";
    }
}
