package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.PageFacts;
import bulletins.model.SourceCheck;
import bulletins.model.SourceLink;
import bulletins.model.Story;
import bulletins.stream.road.told.ArticleTexts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the next version of an article. Versions follow the clock, so that they grow even when all state was lost. */
final class Versions {
    private final Clock clock;

    Versions(Clock clock) {
        this.clock = clock;
    }

    EnrichedArticle next(
            @Nullable EnrichedArticle last, Article article, Enrichment found, List<SourceLink> sourceLinks) {
        Instant now = clock.instant();
        if (last == null)
            return new EnrichedArticle(
                    article,
                    found,
                    sourceLinks,
                    Math.max(1, now.toEpochMilli()),
                    1,
                    article.receivedAt(),
                    now,
                    null,
                    null);
        boolean sameText = ArticleTexts.sameText(article, last.article());
        return new EnrichedArticle(
                article,
                found,
                sourceLinks,
                after(last, now),
                sameText ? last.revision() : last.revision() + 1,
                last.firstSeen(),
                now,
                last.story(),
                sameText ? last.check() : null);
    }

    EnrichedArticle inStory(EnrichedArticle last, Story story) {
        return with(last, story, last.check());
    }

    EnrichedArticle checked(EnrichedArticle last, @Nullable SourceCheck check) {
        return with(last, last.story(), check);
    }

    private EnrichedArticle with(EnrichedArticle last, @Nullable Story story, @Nullable SourceCheck check) {
        Instant now = clock.instant();
        return last.with(story, check, after(last, now), now);
    }

    private static long after(EnrichedArticle last, Instant now) {
        return Math.max(last.version() + 1, now.toEpochMilli());
    }

    static Article gone(Article page) {
        PageFacts facts = page.page();
        return facts == null || facts.gone() ? page : page.with(page.body(), facts.nowGone());
    }
}
