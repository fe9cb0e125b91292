package bulletins.stream;

import bulletins.model.Article;
import bulletins.model.Link;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Ties an item to the pages that it links to: a page is its source when it holds at least half of what the item says. */
final class SourceLinks {
    /**
     * An item is a shortened form of its page: cut by half it is held wholly, reworded by an editor still more than half; another
     * story on the same subject holds less than a tenth.
     */
    static final double VERIFIED = 0.5;

    private SourceLinks() {}

    /** @param answers item id and canonical url → what became of that link, null while nothing is known */
    static List<SourceLink> of(Article item, BiFunction<String, String, @Nullable PageSeen> answers) {
        Map<String, Link> addresses = ItemLinks.addresses(item);
        List<SourceLink> ties = new ArrayList<>();
        addresses.keySet().forEach(url -> ties.add(tie(item, url, answers.apply(item.id(), url))));
        if (ties.stream().noneMatch(tie -> tie.status() == Status.VERIFIED)) return ties;
        return ties.stream()
                .filter(tie -> tie.status() != Status.DIFFERS || !ofWholePage(addresses, tie))
                .toList();
    }

    /** A link at the foot of a printed page belongs to one of the items on it; once an item has its own, the others' go. */
    private static boolean ofWholePage(Map<String, Link> addresses, SourceLink tie) {
        Link link = addresses.get(tie.url());
        return link != null && link.basis() == Link.Basis.PAGE_FOOT;
    }

    private static SourceLink tie(Article item, String url, @Nullable PageSeen seen) {
        if (seen == null) return SourceLink.pending(url);
        Double similarity = seen.text() == null ? null : rounded(seen.text().holds(item.body()));
        return new SourceLink(
                url,
                status(seen, similarity),
                seen.articleId(),
                seen.title(),
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
}
