package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.Link;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import bulletins.stream.stories.TextSketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ties an item to the pages that it links to. */
public final class SourceLinks {
    /**
     * An item is a shortened form of its page: cut by half it is held wholly, reworded by an editor still more than half; another
     * story on the same subject holds less than a tenth.
     */
    public static final double VERIFIED = 0.5;

    private SourceLinks() {}

    /** @return what became of the link of an item */
    public static SourceLink answer(Citation citation, PageSeen seen) {
        TextSketch page = seen.text();
        Double similarity = page == null ? null : rounded(page.holds(citation.text()));
        return new SourceLink(
                citation.url(),
                status(seen, similarity),
                seen.articleId(),
                seen.title(),
                seen.publishedAt(),
                similarity,
                seen.hash(),
                seen.reason(),
                seen.at());
    }

    private static Status status(PageSeen seen, @Nullable Double similarity) {
        return switch (seen.state()) {
            case GONE -> Status.GONE;
            case FAILED -> Status.FAILED;
            case READ -> similarity != null && similarity >= VERIFIED ? Status.VERIFIED : Status.DIFFERS;
        };
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    /** @param answers canonical url → what became of that link, null while nothing is known */
    public static List<SourceLink> of(Article item, Function<String, @Nullable SourceLink> answers) {
        Map<String, Link> addresses = ItemLinks.addresses(item);
        List<SourceLink> ties = new ArrayList<>();
        for (String url : addresses.keySet()) {
            SourceLink answer = answers.apply(url);
            ties.add(answer == null ? SourceLink.pending(url) : answer);
        }
        SourceLink own = source(ties);
        if (own == null || own.status() != Status.VERIFIED) return ties;
        return ties.stream()
                .filter(tie -> tie.equals(own) || !ofWholePage(addresses, tie))
                .toList();
    }

    /**
     * @return the link to the page that an item was taken from: of those that say the same the one that says most of it, else one that
     *     did before it went, or the only one; null when there is none such
     */
    public static @Nullable SourceLink source(List<SourceLink> links) {
        Comparator<SourceLink> bySimilarity = Comparator.comparingDouble(SourceLinks::similarity);
        return links.stream()
                .filter(link -> link.status() == Status.VERIFIED)
                .max(bySimilarity)
                .or(() -> links.stream()
                        .filter(link -> link.status() == Status.GONE)
                        .filter(link -> links.size() == 1 || similarity(link) >= VERIFIED)
                        .max(bySimilarity))
                .orElse(null);
    }

    private static double similarity(SourceLink link) {
        return link.similarity() == null ? 0 : link.similarity();
    }

    /** A link at the foot of a printed page belongs to one of the items on it; once an item has its own, the others' go. */
    private static boolean ofWholePage(Map<String, Link> addresses, SourceLink tie) {
        Link link = addresses.get(tie.url());
        return link != null && link.basis() == Link.Basis.PAGE_FOOT;
    }
}
