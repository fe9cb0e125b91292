package bulletins.indexer.server;

/**
 * A whole document on its way into an index.
 *
 * @param version the index keeps the document with the highest
 * @param source its JSON
 */
public record Write(String index, String id, long version, byte[] source) {}
