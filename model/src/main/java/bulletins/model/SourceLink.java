package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The tie from an item to a page that its bulletin cites, and what became of the link.
 *
 * @param url the link as the bulletin gives it, in canonical form
 * @param articleId the page's article, once there is one
 * @param title of the page, like {@code publishedAt} and {@code hash} as it was then
 * @param similarity share of the item's text that the page holds, 0 to 1
 * @param reason why the page could not be had, where it could not
 */
public record SourceLink(
        String url,
        Status status,
        @Nullable String articleId,
        @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Nullable Double similarity,
        @Nullable String hash,
        @Nullable String reason,
        @Nullable Instant checkedAt) {

    /** Verified: the page says the same. Differs: it says something else. Gone: 404 or 410. Failed: it could not be had or read. */
    public enum Status {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("verified")
        VERIFIED,
        @JsonProperty("differs")
        DIFFERS,
        @JsonProperty("gone")
        GONE,
        @JsonProperty("failed")
        FAILED
    }

    /** @return a link that has been asked for and not answered */
    public static SourceLink pending(String url) {
        return new SourceLink(url, Status.PENDING, null, null, null, null, null, null, null);
    }
}
