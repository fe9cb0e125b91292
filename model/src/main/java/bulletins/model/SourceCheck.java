package bulletins.model;

import bulletins.model.Claim.Verdict;
import java.util.List;

/**
 * An item held against the page of its verified source link.
 *
 * @param url of the link
 * @param articleId the page's article
 * @param revision of the page's text that was judged, 0 when it has gone
 */
public record SourceCheck(String url, String articleId, int revision, List<Claim> claims) {
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
                count(Verdict.UNJUDGED));
    }

    private int count(Verdict verdict) {
        return (int) claims.stream().filter(claim -> claim.verdict() == verdict).count();
    }
}
