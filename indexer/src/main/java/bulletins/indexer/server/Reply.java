package bulletins.indexer.server;

/** What came of one request to Elasticsearch. */
public sealed interface Reply<T> {
    /** The server did it. */
    record Done<T>(T body) implements Reply<T> {}

    /** The server would not; {@code type} is its short name for why, empty where it gives none. */
    record Refused<T>(int status, String type, String reason) implements Reply<T> {
        /** @return whether asking again may help without anybody's doing */
        boolean passing() {
            return status == 429 || status >= 500;
        }
    }

    /** No answer: the server is away, too slow, or speaks no TLS that we trust. */
    record Away<T>(String why) implements Reply<T> {}
}
