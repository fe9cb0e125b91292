package bulletins.ingest.sources;

import org.jspecify.annotations.Nullable;

/** One received document of a source, at its url after redirects. */
public record SourceDocument(
        String url, byte[] bytes, @Nullable String contentType) {}
