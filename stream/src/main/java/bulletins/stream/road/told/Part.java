package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.Link;
import bulletins.model.PageFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A later part of an article that comes on several pages.
 *
 * @param url canonical, as linked
 * @param body null while it is awaited, and when it could not be had
 * @param next the canonical url of the part after it, null when it is the last
 * @param missing for people, why it could not be had
 */
public record Part(
        String url,
        @Nullable String body,
        List<Link> attachments,
        @Nullable String next,
        @Nullable String missing) {
    public Part {
        attachments = List.copyOf(attachments);
    }

    static Part awaited(String url) {
        return new Part(url, null, List.of(), null, null);
    }

    public static Part missing(String url, String why) {
        return new Part(url, null, List.of(), null, why);
    }

    public static Part read(String url, Article page, @Nullable String next) {
        PageFacts facts = page.page();
        return new Part(url, page.body(), facts == null ? List.of() : facts.attachments(), next, null);
    }

    boolean isAwaited() {
        return body == null && missing == null;
    }
}
