package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.SourceLink;
import bulletins.stream.road.told.ItemLinks;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.SourceLinks;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What items have heard of their links. */
final class LinkAnswers {
    private final Remembered<SourceLink> answers;

    LinkAnswers(Remembered<SourceLink> answers) {
        this.answers = answers;
    }

    void put(String itemId, SourceLink answer) {
        answers.put(Remembered.pair(itemId, answer.url()), answer);
    }

    List<SourceLink> linksOf(Article article) {
        return SourceLinks.of(article, url -> answer(article, url));
    }

    /** @return whether something has been heard of each link, if only that nobody has visited it yet */
    boolean complete(Article article) {
        return ItemLinks.addresses(article).keySet().stream().allMatch(url -> answer(article, url) != null);
    }

    private @Nullable SourceLink answer(Article item, String url) {
        return answers.of(Remembered.pair(item.id(), url));
    }

    /** @return the pages that say the same as the item */
    static List<String> verified(EnrichedArticle item) {
        return item.sourceLinks().stream()
                .filter(link -> link.status() == SourceLink.Status.VERIFIED)
                .map(SourceLink::articleId)
                .filter(Objects::nonNull)
                .toList();
    }
}
