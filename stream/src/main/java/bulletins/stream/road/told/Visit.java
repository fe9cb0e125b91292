package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.Ids;
import bulletins.model.PageFacts;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last visit to a url, as far as the next one needs to know it.
 *
 * @param bytesHash of the bytes last read, empty when none were
 * @param textHash of all that was last read from them, empty when nothing was
 * @param articleIds what was last read there; of a part of an article, what it was before
 * @param seen what citing items are told of it, null when it is a bulletin
 * @param raw where the raw document of this visit lies, null in visits remembered before that was kept
 */
public record Visit(
        Instant fetchedAt,
        String bytesHash,
        String textHash,
        List<String> articleIds,
        @Nullable PageSeen seen,
        @Nullable RawLocation raw) {
    /** How far apart two visits may date what was published so many days ago. */
    private static final Duration SAME = Duration.ofDays(2);

    public Visit {
        articleIds = List.copyOf(articleIds);
    }

    /** @return a visit that brought nothing to read, so that what was known stays */
    public static Visit fruitless(@Nullable Visit before, Instant at, PageSeen seen, RawLocation raw) {
        if (before == null) return new Visit(at, "", "", List.of(), seen, raw);
        return new Visit(at, before.bytesHash, before.textHash, before.articleIds, seen, raw);
    }

    public static List<String> articlesOf(@Nullable Visit last) {
        return last == null ? List.of() : last.articleIds;
    }

    public static @Nullable PageSeen pageAt(@Nullable Visit last) {
        return last == null ? null : last.seen;
    }

    /**
     * Of other articles, to which the address only led, nothing is known.
     *
     * @return the article that was the address's own and is not what is read there now
     */
    public static List<String> leftBehind(@Nullable Visit last, String url, PageSeen now) {
        String own = Ids.page(url);
        return articlesOf(last).contains(own) && !own.equals(now.articleId()) ? List.of(own) : List.of();
    }

    /** @return the same visit with more that was seen of the page */
    public Visit with(PageSeen more) {
        return new Visit(fetchedAt, bytesHash, textHash, articleIds, more, raw);
    }

    /** @return the page as it was dated at this visit, where it only tells how long ago that is: the first visit knew it best */
    public Article dated(Article page) {
        OffsetDateTime known = seen == null ? null : seen.publishedAt();
        PageFacts facts = page.page();
        if (known == null || facts == null || facts.publishedAt() == null) return page;
        Duration apart = Duration.between(known, facts.publishedAt()).abs();
        return apart.compareTo(SAME) > 0 ? page : page.with(page.body(), facts.published(known));
    }

    /** @return whether nobody has heard of what was received, also where it is replayed: it may have failed, or not have had its turn */
    public boolean isNewsThat(RawDocument.Facts received) {
        boolean changed =
                received.fetchedAt().isAfter(fetchedAt) && !received.hash().equals(bytesHash);
        return changed || !wasRead(received.reads());
    }

    /** @return whether bytes were read there in that way; an address may become a bulletin's that was visited as a page */
    public boolean wasRead(Reads as) {
        return as == Reads.BULLETIN ? seen == null : seen != null && seen.state() == PageSeen.State.READ;
    }
}
