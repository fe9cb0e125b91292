package bulletins.model;

import org.jspecify.annotations.Nullable;

/**
 * The place of an article among its reprints.
 *
 * @param id the id of the story's first article
 * @param first whether the article is that one
 * @param count how many articles the story has so far; told of the first alone
 */
public record Story(String id, boolean first, @Nullable Integer count) {
    /** @return the story of an article that has no reprints, or none that are known */
    public static Story alone(String articleId) {
        return begun(articleId, 1);
    }

    public static Story begun(String articleId, int count) {
        return new Story(articleId, true, count);
    }

    public static Story reprinted(String first) {
        return new Story(first, false, null);
    }

    /** @return whether this tells more of the same story, as its first article hears of each reprint */
    public boolean continues(Story before) {
        return first
                && before.first
                && id.equals(before.id)
                && count != null
                && before.count != null
                && count > before.count;
    }
}
