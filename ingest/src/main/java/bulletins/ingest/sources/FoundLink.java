package bulletins.ingest.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link found in a source, canonical, with what the source says of it. */
public record FoundLink(
        String url, @Nullable String title, @Nullable Instant changedAt) {}
