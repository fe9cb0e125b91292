package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.launcher.configuration.Configuration;
import bulletins.local.SharedServers;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the rules in a folder. */
class RulesToldTest {
    @TempDir
    private Path folder;

    private final KafkaSettings kafka;

    RulesToldTest() throws InterruptedException {
        kafka = new KafkaSettings(SharedServers.kafka(), 4, 1, Map.of());
        TopicsReady.await(kafka, Clock.systemUTC());
    }

    @Test
    void of_many_rules_at_once_only_the_number_is_told() throws IOException {
        for (int number = 0; number < 50; number++) rule("many-" + number, "[]");
        assertThat(said("{}")).containsExactly("50 rules of " + folder.resolve("rules") + " are in force");
    }

    @Test
    void a_recipient_whom_nobody_knows_is_told_before_the_first_alert() throws IOException {
        rule("riders", "[desk, anlaysts]");
        assertThat(said("{notifier: {recipients: {desk: {kind: webhook, url: 'http://127.0.0.1:9/'}}}}"))
                .containsExactly(
                        "rule riders names 'anlaysts', who is no recipient in the settings (notifier.recipients)",
                        "rule riders: 夜校");
    }

    @Test
    void a_category_that_nobody_knows_is_told_though_the_rule_holds() throws IOException {
        rule("riders", "[]", "labels:灵活用工");
        assertThat(said("{}"))
                .containsExactly(
                        "rule riders asks for labels:灵活用工, but no category is known by that name; did you mean"
                                + " flexible-employment?",
                        "rule riders: 夜校");
    }

    private List<String> said(String settings) throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), settings);
        Function<Rule, List<String>> doubts = Configuration.read(file, Map.of()).doubts();
        List<String> said = new ArrayList<>();
        RulesFolder.watch(folder.resolve("rules"), folder.resolve("memory"), kafka, doubts, said::add)
                .close();
        return said;
    }

    private void rule(String id, String recipients) throws IOException {
        rule(id, recipients, "夜校");
    }

    private void rule(String id, String recipients, String query) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(
                rules.resolve(id + ".yaml"),
                "id: " + id + "\nname: 夜校\nquery: " + query + "\nrecipients: " + recipients + "\n");
    }
}
