package bulletins.ingest.sources;

import java.util.List;
import java.util.Optional;

/** What one document of a source holds. */
public sealed interface Found {
    /**
     * Links to fetch, and further documents of the same source to read, as next pages or the files of a sitemap index.
     *
     * @param skipped entries without a usable link
     * @param problem why more may be there than could be read; for people
     */
    record Links(List<FoundLink> links, List<String> further, int skipped, Optional<String> problem) implements Found {
        public Links {
            links = List.copyOf(links);
            further = List.copyOf(further);
        }
    }

    /** Not what the source was said to be; {@code why} is for people. */
    record Unreadable(String why) implements Found {}
}
