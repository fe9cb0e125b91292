package bulletins.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a source definition finds now.
 *
 * @param found urls, of a page its own first, with titles and dates where the source tells them
 * @param problem why nothing could be found, or not all of it
 */
public record SourceTrial(String id, String place, List<Line> found, Optional<String> problem) {
    public SourceTrial {
        found = List.copyOf(found);
    }

    /** One link or file. */
    public record Line(String url, Optional<String> title, Optional<Instant> changedAt) {}
}
