package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.ArticleKind;
import bulletins.model.Ids;
import bulletins.model.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Alerts as the rules raise them. */
final class Alerts {
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private Alerts() {}

    static Alert about(String title, String... recipients) {
        return about(title, false, recipients);
    }

    static Alert suppressed(String title, String... recipients) {
        return about(title, true, recipients);
    }

    private static Alert about(String title, boolean suppressed, String... recipients) {
        var rule = new Rule("riders", "骑手参保", "骑手 AND 参保", List.of(recipients));
        var article = new Alert.Subject(
                "i-" + title,
                ArticleKind.ITEM,
                title,
                "https://news.example/" + title.length(),
                "甘肃兰州",
                null,
                "周报",
                LocalDate.of(2026, 3, 1));
        var match = new Alert.Match("body", 3, 5, "骑手", "支持 骑手 自愿参保");
        return new Alert(
                Ids.alert(rule.id(), title),
                rule,
                article,
                List.of(match),
                suppressed,
                suppressed ? "a reprint" : null,
                NOON);
    }
}
