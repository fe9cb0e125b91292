package bulletins.indexer.server;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a failure that passes from one that somebody has to mend, in words for people. */
final class Faults {
    /** The kind of error, which comes with 400, and without the name of the index. */
    static final String CLOSED = "index_closed_exception";

    private final ServerSettings settings;

    Faults(ServerSettings settings) {
        this.settings = settings;
    }

    Outcome of(Reply<?> reply) {
        if (reply instanceof Reply.Refused<?> refused) return of(refused);
        if (reply instanceof Reply.Away<?> away) return new Outcome.Again("no answer: " + away.why());
        return Outcome.STORED;
    }

    private Outcome of(Reply.Refused<?> refused) {
        String said = Stream.of(String.valueOf(refused.status()), refused.type(), refused.reason())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        if (refused.status() == 401)
            return fatal("does not accept our credentials (" + said
                    + "); check elasticsearch.username and password-file, or elasticsearch.api-key-file");
        // A disk that ran full, or somebody who wants no writes for a while: over as soon as the block is lifted.
        if (refused.type().equals("cluster_block_exception")) return new Outcome.Again(said);
        if (refused.status() == 403)
            return fatal("forbids what the indexer does (" + said + "); the account needs the cluster privileges"
                    + " monitor and manage_index_templates (and manage_ilm where indexer.keep-months is set),"
                    + " and on our indices manage, index and read");
        // Also what a gateway says for a server that is just being started, as "404 page not found".
        return new Outcome.Again(
                refused.passing() || refused.status() == 400 ? said : said + "; does elasticsearch.url name it?");
    }

    static String closed(String index) {
        return "the index " + index + " is closed; open it (POST /" + index + "/_open)";
    }

    private Outcome fatal(String what) {
        return new Outcome.Fatal("Elasticsearch at " + settings.place() + " " + what);
    }
}
