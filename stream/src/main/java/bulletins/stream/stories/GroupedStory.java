package bulletins.stream.stories;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A story as it is kept. Others are compared with its first article, never with the last to come, so that a chain of small changes
 * does not tie different news.
 *
 * @param fullest a text that holds the first article and more, as the page holds the item: another cut of it is a reprint too
 * @param bulletins whose items it has
 * @param count how many articles it has
 */
public record GroupedStory(Imprint first, @Nullable Imprint fullest, Set<String> bulletins, int count) {
    private static final double HOLDS_THE_FIRST = 0.5;
    private static final double FULLER = 1.5;
    /** What another cut of the fullest text has of the first article; other news in the same round-up have nothing of it. */
    private static final double TOUCHES_THE_FIRST = 0.2;

    private static final int MOST_BULLETINS = 50;

    public GroupedStory {
        bulletins = Set.copyOf(bulletins);
    }

    static GroupedStory begun(Imprint first) {
        return new GroupedStory(first, null, bulletins(Set.of(), first), 1);
    }

    /** @return the id of its first article */
    public String id() {
        return first.articleId();
    }

    boolean tells(Imprint article, Reprints reprints) {
        boolean likeTheFirst = reprints.same(first, article);
        if (hasItemOf(article.bulletin())) return likeTheFirst && Objects.equals(article.bulletin(), first.bulletin());
        if (likeTheFirst) return true;
        return fullest != null
                && reprints.same(fullest, article)
                && first.text().holds(article.text()) >= TOUCHES_THE_FIRST;
    }

    /** A bulletin does not print the same news twice: a page that holds two of its items tells several. */
    boolean hasItemOf(@Nullable String bulletin) {
        return bulletin != null && bulletins.contains(bulletin);
    }

    GroupedStory with(Imprint article) {
        return new GroupedStory(first, isFuller(article) ? article : fullest, bulletins(bulletins, article), count + 1);
    }

    boolean isFuller(Imprint article) {
        return fullest == null
                && article.text().size() >= FULLER * first.text().size()
                && article.text().holds(first.text()) >= HOLDS_THE_FIRST;
    }

    private static Set<String> bulletins(Set<String> known, Imprint article) {
        if (article.bulletin() == null || known.size() >= MOST_BULLETINS) return known;
        Set<String> all = new HashSet<>(known);
        all.add(article.bulletin());
        return all;
    }
}
