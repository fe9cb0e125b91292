package bulletins.stream.splitting;

import bulletins.model.Article;
import bulletins.model.BulletinReference;
import java.util.List;

/** What came of splitting a raw document that should be a bulletin. */
public sealed interface Split {
    /** The bulletin's items in print order, at least one, each with an id of its own. */
    record Items(BulletinReference bulletin, List<Article> items) implements Split {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * The bytes are no bulletin.
     *
     * @param reason stable, as {@code not-a-bulletin}
     * @param message for people: what is wrong and what to do
     */
    record Unreadable(String reason, String message) implements Split {}
}
