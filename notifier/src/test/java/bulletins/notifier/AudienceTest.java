package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AudienceTest {
    @Test
    void a_rule_of_which_nobody_would_hear_is_told_with_who_could() {
        assertThat(mistakes(false))
                .singleElement()
                .asString()
                .contains("nobody is told of rule riders: let it name a recipient of the settings (desk)");
        assertThat(mistakes(false, "dsek"))
                .anyMatch(mistake -> mistake.contains("'dsek', who is no recipient"))
                .anyMatch(mistake -> mistake.contains("nobody is told"));
    }

    @Test
    void a_rule_that_the_default_recipient_hears_of_has_no_mistake_but_an_unknown_name() {
        assertThat(mistakes(true)).isEmpty();
        assertThat(mistakes(true, "desk")).isEmpty();
        assertThat(mistakes(true, "dsek")).singleElement().asString().contains("'dsek'");
    }

    private static List<String> mistakes(boolean byDefault, String... named) {
        Recipient desk = new Recipient(
                "desk",
                new Address.Webhook(URI.create("http://desk.example"), Optional.empty()),
                byDefault,
                Duration.ZERO);
        return new Audience(List.of(desk)).mistakes(new Rule("riders", "骑手参保", "骑手", List.of(named)));
    }
}
