package bulletins.stream.claims;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.BulletinReference;
import bulletins.model.Claim;
import bulletins.model.ItemFacts;
import bulletins.model.PageFacts;
import bulletins.model.RawLocation;
import bulletins.stream.enrichment.Enricher;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a digest of 22 August 2021 and the page that it was taken from, of 17 August 2021; each a title, a bar and a body. */
final class Pairs {
    private static final Judge JUDGE = new Judge(new StatementFinder(Enricher.create(null)));
    private static final Instant RECEIVED = Instant.parse("2021-08-23T02:00:00Z");

    private Pairs() {}

    static List<Claim> judge(String item, String page) {
        return judge(item("", item), page(page, "2021-08-17", null));
    }

    static List<Claim> judge(Article item, Article page) {
        return JUDGE.judge(JUDGE.claims(item).statements(), JUDGE.read(page));
    }

    static Article item(String origin, String text) {
        var bulletin = new BulletinReference("b", "就业简报", LocalDate.parse("2021-08-22"), BulletinReference.Basis.GIVEN);
        var facts = new ItemFacts(bulletin, 1, "灵活就业", null, origin, List.of());
        return new Article("i", ArticleKind.ITEM, title(text), body(text), facts, null, RawLocation.NOWHERE, RECEIVED);
    }

    static Article page(String text, String published, @Nullable String site) {
        var facts = new PageFacts(
                "https://a.example/1",
                OffsetDateTime.parse(published + "T09:00:00+08:00"),
                site,
                null,
                null,
                "utf-8",
                false,
                List.of(),
                Map.of());
        return new Article("p", ArticleKind.PAGE, title(text), body(text), null, facts, RawLocation.NOWHERE, RECEIVED);
    }

    private static String title(String text) {
        return text.contains("|") ? text.substring(0, text.indexOf('|')) : "简讯";
    }

    private static String body(String text) {
        return text.substring(text.indexOf('|') + 1);
    }
}
