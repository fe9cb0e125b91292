package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.stream.stories.TextSketch;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cited url, told to every item that cites it.
 *
 * @param articleId of the page's article, null when none was ever read there
 * @param hash of the page's text at that time
 * @param text what of the page's text is needed to compare an item with it
 * @param reason for people, where the page could not be had
 */
public record PageSeen(
        State state,
        @Nullable String articleId,
        @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String hash,
        @Nullable TextSketch text,
        @Nullable String reason,
        Instant at) {
    enum State {
        READ,
        GONE,
        FAILED
    }

    public static PageSeen read(Article page, Instant at) {
        OffsetDateTime published = page.page() == null ? null : page.page().publishedAt();
        String hash = ArticleTexts.textHash(page);
        TextSketch text = TextSketch.of(page.body());
        return new PageSeen(State.READ, page.id(), page.title(), published, hash, text, null, at);
    }

    /** @return the same page as a part of the article */
    public PageSeen partOf(String article) {
        return new PageSeen(state, article, title, publishedAt, hash, text, reason, at);
    }

    public static PageSeen failed(String reason, Instant at) {
        return new PageSeen(State.FAILED, null, null, null, null, null, reason, at);
    }

    /** @return the same page as last read, and that it has gone since */
    public static PageSeen gone(@Nullable PageSeen before, @Nullable String reason, Instant at) {
        if (before == null) return new PageSeen(State.GONE, null, null, null, null, null, reason, at);
        return new PageSeen(
                State.GONE, before.articleId, before.title, before.publishedAt, before.hash, before.text, reason, at);
    }

    /** Sites move to https or to other paths as a whole, and each page of theirs would alert once more. */
    public boolean hasMovedFrom(@Nullable PageSeen before) {
        return before != null && !Objects.equals(before.articleId, articleId) && saysTheSameAs(before);
    }

    /** @return whether most of what the other says stands here too */
    private boolean saysTheSameAs(PageSeen other) {
        return text != null && other.text != null && text.holds(other.text) >= SourceLinks.VERIFIED;
    }

    /** Of a page that is not there: a failure does not undo what was read, and neither it nor that it has gone is news twice. */
    public boolean saysMoreThan(PageSeen before) {
        if (state == State.FAILED) return before.state == State.FAILED && !Objects.equals(reason, before.reason);
        return before.state != State.GONE;
    }
}
