package bulletins.indexer.server;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.util.Objects;

/** What Elasticsearch gives as the cause of an error, in one line. */
final class Causes {
    private Causes() {}

    /** @return the server's short name for the error, empty where it gives none */
    static String type(ErrorCause error) {
        return Objects.requireNonNullElse(error.type(), "");
    }

    /** The error itself may only say that all shards failed; its root says what, and the innermost cause why. */
    static String words(ErrorCause error) {
        String what =
                line(error.rootCause().isEmpty() ? error : error.rootCause().get(0));
        ErrorCause cause = error.causedBy();
        String why = cause == null ? "" : line(innermost(cause));
        return what.contains(why) ? what : what + " (" + why + ")";
    }

    private static ErrorCause innermost(ErrorCause cause) {
        ErrorCause next = cause.causedBy();
        return next == null ? cause : innermost(next);
    }

    private static String line(ErrorCause cause) {
        return Objects.requireNonNullElse(cause.reason(), "")
                .lines()
                .findFirst()
                .orElse("");
    }
}
