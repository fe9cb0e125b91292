package bulletins.indexer.server;

import com.fasterxml.jackson.databind.JsonNode;

/** What came of one request to Elasticsearch. */
public sealed interface Reply {
    /** The server did it. */
    record Done(JsonNode body) implements Reply {}

    /** The server would not; {@code type} is its short name for why, empty where it gives none. */
    record Refused(int status, String type, String reason) implements Reply {
        /** @return whether asking again may help without anybody's doing */
        boolean passing() {
            return status == 429 || status >= 500;
        }
    }

    /** No answer: the server is away, too slow, or speaks no TLS that we trust. */
    record Away(String why) implements Reply {}
}
