package bulletins.model;

import bulletins.model.Claim.Verdict;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item held against the page of its verified source link.
 *
 * @param url of the link
 * @param articleId the page's article
 * @param revision of the page's text that was judged, 0 when it has gone
 * @param leftOff claims beyond the number that is judged of one item; they count as unjudged
 */
public record SourceCheck(String url, String articleId, int revision, List<Claim> claims, int leftOff) {
    public SourceCheck {
        claims = List.copyOf(claims);
    }

    /** How many claims came to each verdict. */
    public record Counts(int supported, int contradicted, int absent, int sourceGone, int unjudged) {}

    /** @return the summary that is indexed beside the claims */
    public Counts counts() {
        return new Counts(
                count(Verdict.SUPPORTED),
                count(Verdict.CONTRADICTED),
                count(Verdict.ABSENT),
                count(Verdict.SOURCE_GONE),
                count(Verdict.UNJUDGED) + leftOff);
    }

    /** @return whether there was no page any more to hold the item against */
    public boolean ofGonePage() {
        return revision == 0;
    }

    /** Writes what an article's flat form has of it: {@code claims}, their counts and the page; without a check there are no claims. */
    static void write(@Nullable SourceCheck check, ObjectNode document) {
        document.set("claims", Json.mapper().valueToTree(check == null ? List.of() : check.claims()));
        if (check == null) return;
        document.set("claim_counts", Json.mapper().valueToTree(check.counts()));
        document.putObject("claims_source")
                .put("url", check.url())
                .put("article_id", check.articleId())
                .put("revision", check.revision());
    }

    private int count(Verdict verdict) {
        return (int) claims.stream().filter(claim -> claim.verdict() == verdict).count();
    }
}
