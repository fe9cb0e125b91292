package bulletins.stream.road.told;

import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import bulletins.stream.stories.TextSketch;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of one link of an item. Its parts mean what they mean in {@link SourceLink}.
 *
 * @param url canonical
 */
public record LinkAnswer(
        String url,
        Status status,
        @Nullable String articleId,
        @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Nullable Double similarity,
        @Nullable String hash,
        @Nullable String reason,
        Instant at) {
    /**
     * An item is a shortened form of its page: cut by half it is held wholly, reworded by an editor still more than half; another
     * story on the same subject holds less than a tenth.
     */
    public static final double VERIFIED = 0.5;

    public static LinkAnswer of(Citation citation, PageSeen seen) {
        TextSketch page = seen.text();
        Double similarity = page == null ? null : rounded(page.holds(citation.text()));
        Status status = status(seen, similarity);
        return new LinkAnswer(
                citation.url(),
                status,
                seen.articleId(),
                seen.title(),
                seen.publishedAt(),
                similarity,
                seen.hash(),
                seen.reason(),
                seen.at());
    }

    /** @return that nobody has visited the url so far */
    public static LinkAnswer pending(String url, Instant at) {
        return new LinkAnswer(url, Status.PENDING, null, null, null, null, null, null, at);
    }

    SourceLink tie() {
        if (status == Status.PENDING) return SourceLink.pending(url);
        return new SourceLink(url, status, articleId, title, publishedAt, similarity, hash, reason, at);
    }

    private static Status status(PageSeen seen, @Nullable Double similarity) {
        return switch (seen.state()) {
            case GONE -> Status.GONE;
            case FAILED -> Status.FAILED;
            case READ -> similarity != null && similarity >= VERIFIED ? Status.VERIFIED : Status.DIFFERS;
        };
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
