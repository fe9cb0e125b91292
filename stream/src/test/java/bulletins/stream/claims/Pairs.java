package bulletins.stream.claims;

import bulletins.model.Article;
import bulletins.model.Claim;
import bulletins.stream.Articles;
import bulletins.stream.enrichment.Enricher;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a digest of 22 August 2021 and the page that it was taken from, of 17 August 2021; each a title, a bar and a body. */
final class Pairs {
    static final Judge JUDGE = new Judge(new StatementFinder(Enricher.create(null)));

    private Pairs() {}

    static List<Claim> judge(String item, String page) {
        return judge(item("", item), page(page, "2021-08-17", null));
    }

    static List<Claim> judge(Article item, Article page) {
        return JUDGE.judge(JUDGE.claims(item).statements(), JUDGE.read(page));
    }

    static Article item(String origin, String text) {
        return Articles.item(origin, title(text), body(text), LocalDate.parse("2021-08-22"));
    }

    static Article page(String text, String published, @Nullable String site) {
        OffsetDateTime at = OffsetDateTime.parse(published + "T09:00:00+08:00");
        return Articles.page("p", title(text), body(text), Articles.pageFacts(at, site, Map.of()));
    }

    private static String title(String text) {
        return text.contains("|") ? text.substring(0, text.indexOf('|')) : "简讯";
    }

    private static String body(String text) {
        return text.substring(text.indexOf('|') + 1);
    }
}
