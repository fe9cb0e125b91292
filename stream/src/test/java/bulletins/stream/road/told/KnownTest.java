package bulletins.stream.road.told;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.SourceCheck;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import bulletins.stream.Articles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered of an article, and what of it still concerns it. */
class KnownTest {
    @Test
    void of_the_many_addresses_that_a_page_may_stand_at_eight_are_remembered() {
        Known known = Known.NOTHING;
        for (String address :
                IntStream.range(0, 20).mapToObj(at -> "https://a.example/" + at).toList())
            known = known.readAt(address);
        assertThat(known.addresses()).hasSize(8);
        assertThat(known.readAt("")).isSameAs(known);
        assertThat(known.goneFrom("https://a.example/19")).isSameAs(known);
    }

    @Test
    void a_verdict_concerns_an_item_that_still_has_the_text_and_the_page_that_were_judged() {
        EnrichedArticle item = item(List.of(link("https://a.example/1")));
        String text = ArticleTexts.textHash(item.article());
        assertThat(new Judged(text, check("https://a.example/1", 1)).concerns(item))
                .isTrue();
        assertThat(new Judged("of another text", check("https://a.example/1", 1)).concerns(item))
                .isFalse();
        assertThat(new Judged(text, check("https://a.example/2", 1)).concerns(item))
                .isFalse();
        assertThat(new Judged(text, check("https://a.example/1", 0)).concerns(item))
                .isFalse();
        assertThat(new Judged(text, null).concerns(item)).isFalse();
        EnrichedArticle alone = item(List.of());
        assertThat(new Judged(text, null).concerns(alone)).isTrue();
        assertThat(new Judged(text, check("https://a.example/1", 1)).concerns(alone))
                .isFalse();
    }

    private static EnrichedArticle item(List<SourceLink> links) {
        Article item = Articles.item("甘肃", "零工市场开张", "兰州市新建零工市场八个", LocalDate.parse("2026-03-01"));
        EnrichedArticle bare = Articles.enriched(item, List.of());
        return new EnrichedArticle(item, bare.found(), links, 1, 1, Instant.EPOCH, Instant.EPOCH, null, null);
    }

    private static SourceLink link(String url) {
        return new SourceLink(url, Status.VERIFIED, "p-1", "零工市场开张", null, 1.0, "hash", null, Instant.EPOCH);
    }

    private static SourceCheck check(String url, int revision) {
        return new SourceCheck(url, "p-1", revision, List.of(), 0);
    }
}
