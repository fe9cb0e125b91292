package bulletins.stream.rules;

import bulletins.model.BulletinReference;
import bulletins.model.EnrichedArticle;
import bulletins.model.ItemFacts;
import bulletins.model.Label;
import bulletins.model.Policy;
import bulletins.model.Region;
import bulletins.stream.Articles;
import java.time.LocalDate;
import java.util.List;

/** Articles to try rules on. */
final class Texts {
    private Texts() {}

    static EnrichedArticle item(String title, String body) {
        var bulletin =
                new BulletinReference("b-1", "就业简报第七期", LocalDate.parse("2026-03-01"), BulletinReference.Basis.GIVEN);
        var facts = new ItemFacts(bulletin, 1, "灵活就业", "flexible-employment", "甘肃兰州", List.of());
        var region = new Region("620100", "兰州市", Region.Level.PREFECTURE, "CN-GS", Region.Role.ORIGIN, null);
        var found = Articles.found(
                List.of(new Label("vocational-skills", 0.6), new Label("re-employment", 0.01)),
                List.of(region),
                List.of("人力资源社会保障部", "甘肃省财政厅"),
                List.of(new Policy("关于支持多渠道灵活就业的意见", "甘人社发〔2026〕3号")),
                List.of("农民工"),
                List.of("零工市场"));
        return Articles.enriched(Articles.item("i-1", facts, title, body), found);
    }
}
