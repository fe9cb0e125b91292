package bulletins.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of itself.
 *
 * @param url canonical, after redirects
 * @param source the publication that the page names as its origin (来源)
 * @param charset the encoding that the bytes were read in, by its WHATWG name
 * @param gone the page was there once and now answers 404 or 410; title and body are those last seen
 * @param attachments links to files that belong to the page: 附件, PDF, DOC
 * @param evidence which evidence won for each part, by part: {@code published_at → "meta PubDate"}
 */
public record PageFacts(
        String url,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String site,
        @Nullable String source,
        @Nullable String author,
        String charset,
        boolean gone,
        List<Link> attachments,
        Map<String, String> evidence) {
    /** How the evidence of a date begins that the page tells by how long ago it was: right to the minute, hour or day that it names. */
    public static final String AGO = "shown as so long ago: ";

    public PageFacts {
        attachments = List.copyOf(attachments);
        evidence = Map.copyOf(evidence);
    }

    /** @return the same page, found gone */
    public PageFacts nowGone() {
        return new PageFacts(url, publishedAt, site, source, author, charset, true, attachments, evidence);
    }

    /** @return the same page with all that its later parts bring */
    public PageFacts joined(List<Link> all, Map<String, String> how) {
        return new PageFacts(url, publishedAt, site, source, author, charset, gone, all, how);
    }

    public PageFacts withEvidence(Map<String, String> how) {
        return new PageFacts(url, publishedAt, site, source, author, charset, gone, attachments, how);
    }

    /** @return the same page, published then where it only tells how long ago that was */
    public PageFacts published(OffsetDateTime known) {
        boolean ago = evidence.getOrDefault("published_at", "").startsWith(AGO);
        return ago ? new PageFacts(url, known, site, source, author, charset, gone, attachments, evidence) : this;
    }
}
