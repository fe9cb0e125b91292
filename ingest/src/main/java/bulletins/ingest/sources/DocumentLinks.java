package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what one document of a source holds, by whichever reader. */
final class DocumentLinks {
    private final FollowRules follow;
    private final List<FoundLink> links = new ArrayList<>();
    private final List<String> further = new ArrayList<>();
    private int skipped;

    DocumentLinks(SourceSettings source) {
        this.follow = source.links().follow();
    }

    /** @return the canonical url of a link as it is written in the document at {@code base}, if it is one of the web */
    static Optional<String> web(String base, String written) {
        return written.isBlank() ? Optional.empty() : CanonicalUrl.webWithin(base, written);
    }

    /** Takes an entry in if its link is to be followed; one without a usable link is skipped. */
    void add(Optional<String> url, @Nullable String title, @Nullable Instant changedAt) {
        if (url.isEmpty()) skip();
        else if (follow.follows(url.get())) links.add(new FoundLink(url.get(), title, changedAt));
    }

    void skip() {
        skipped++;
    }

    void goesOn(String url) {
        further.add(url);
    }

    boolean isEmpty() {
        return links.isEmpty() && further.isEmpty();
    }

    Found found(Optional<String> problem) {
        return new Found.Links(links, further, skipped, problem);
    }
}
