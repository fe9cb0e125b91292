package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.settings.Environment;
import bulletins.model.settings.SettingsMistakes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotifierSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void recipients_are_read_with_their_usual_pauses() throws IOException {
        NotifierSettings settings = read("""
                notifier:
                  mail: {host: mail.example, from: a@b.example}
                  recipients:
                    analysts: {kind: wecom, url: "https://qyapi.example/send?key=1", default: true}
                    desk: {kind: mail, to: [x@y.example, z@y.example]}
                """, Map.of());
        assertThat(settings.names()).containsExactly("analysts", "desk");
        assertThat(settings.recipients().get(0).pause()).isEqualTo(Duration.ofSeconds(4));
        assertThat(settings.recipients().get(1).address())
                .isEqualTo(new Address.Mailboxes(List.of("x@y.example", "z@y.example")));
    }

    @Test
    void an_address_that_is_a_secret_comes_from_a_file_that_the_environment_names() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "https://robot.example/send?token=2\n");
        NotifierSettings settings = read(
                "notifier: {recipients: {analysts: {kind: dingtalk}}}",
                Map.of("BULLETINS_NOTIFIER_RECIPIENTS_ANALYSTS_URL_FILE", secret.toString()));
        URI url = URI.create("https://robot.example/send?token=2");
        assertThat(settings.recipients().get(0).address())
                .isEqualTo(new Address.ChatGroup(Robot.DINGTALK, url, Optional.empty()));
    }

    @Test
    void every_mistake_is_told_at_once() {
        assertThatThrownBy(() -> read("""
                notifier:
                  mail: {host: mail.example, from: bulletins}
                  recipients:
                    one: {kind: pigeon, url: "https://a.example"}
                    two: {kind: webhook, url: "ftp://a.example"}
                    three: {kind: mail, to: [nobody]}
                    four: {kind: feishu}
                """, Map.of()))
                .isInstanceOf(SettingsMistakes.class)
                .hasMessageContaining(
                        "recipients.one.kind must be one of webhook, dingtalk, wecom, feishu, mail, not 'pigeon'")
                .hasMessageContaining("recipients.two.url must be an http or https address")
                .hasMessageContaining("recipients.three.to holds no mail address: 'nobody'")
                .hasMessageContaining("recipients.four.url is missing")
                .hasMessageContaining("notifier.mail.from must be a mail address such as")
                .hasMessageContaining("notifier.mail must name host and from");
    }

    private NotifierSettings read(String yaml, Map<String, String> variables) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), yaml);
        Environment environment = Environment.of(file, variables);
        NotifierSettings settings = NotifierSettings.from(environment);
        environment.rejectMistakes();
        return settings;
    }
}
