package bulletins.ingest.sources;

/** Finds the links in a document by the kind of its source. */
public final class SourceReader {
    private SourceReader() {}

    public static Found read(SourceSettings source, SourceDocument document) {
        return switch (source.kind()) {
            case FEED -> Feeds.read(source, document);
            case SITEMAP -> Sitemaps.read(source, document);
            case LISTING, PAGE -> Listings.read(source, document);
            case FOLDER -> throw new IllegalArgumentException("a folder is not read by its links: " + source.id());
        };
    }
}
