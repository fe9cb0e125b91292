package bulletins.stream;

import bulletins.model.Article;
import bulletins.model.CheckedItem;
import bulletins.model.Claim;
import bulletins.model.PageFacts;
import bulletins.model.SourceCheck;
import bulletins.stream.claims.Claimed;
import bulletins.stream.claims.Judge;
import bulletins.stream.road.told.SourceLinks;
import bulletins.stream.stories.TextSketch;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds among given pages the one that an item was taken from, and holds the item against it. */
final class PageChecks {
    private final Judge judge;

    PageChecks(Judge judge) {
        this.judge = judge;
    }

    /** @param pages at least one */
    CheckedItem check(Article item, List<Article> pages) {
        TextSketch text = TextSketch.of(item.body());
        return pages.stream()
                .map(page -> new Candidate(page, TextSketch.of(page.body()).holds(text)))
                .max(Comparator.comparingDouble(Candidate::similarity))
                .map(best -> new CheckedItem(item, best.page(), best.similarity(), check(item, best)))
                .orElseThrow();
    }

    private @Nullable SourceCheck check(Article item, Candidate best) {
        if (best.similarity() < SourceLinks.VERIFIED) return null;
        PageFacts facts = best.page().page();
        String url = facts == null ? "" : facts.url();
        Claimed claims = judge.claims(item);
        List<Claim> verdicts = judge.judge(claims.statements(), judge.read(best.page()));
        return new SourceCheck(url, best.page().id(), 1, verdicts, claims.leftOff());
    }

    /** @param similarity share of the item's text that the page holds */
    private record Candidate(Article page, double similarity) {}
}
