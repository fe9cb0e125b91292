package bulletins.stream.road.told;

import bulletins.model.EnrichedArticle;
import bulletins.model.SourceCheck;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import org.jspecify.annotations.Nullable;

/**
 * An item held against its page.
 *
 * @param textHash of the item's text that was judged
 * @param check null when there is no page any more that says the same
 */
public record Judged(String textHash, @Nullable SourceCheck check) implements ArticleNews {

    /** @return whether it still is about the item as it stands: its text and its links */
    public boolean concerns(EnrichedArticle item) {
        if (!textHash.equals(ArticleTexts.textHash(item.article()))) return false;
        SourceLink source = SourceLinks.source(item.sourceLinks());
        if (check == null || source == null) return check == null && source == null;
        return source.url().equals(check.url()) && (source.status() == Status.GONE) == check.ofGonePage();
    }
}
