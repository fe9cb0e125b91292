package bulletins.indexer.search;

import bulletins.indexer.server.Reply;
import bulletins.indexer.server.ServerSettings;
import bulletins.model.searching.IndexAway;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Map;
import java.util.Objects;

/** What an answer holds, and the words for a server that does not answer. */
final class Answers {
    private final ServerSettings settings;

    Answers(ServerSettings settings) {
        this.settings = settings;
    }

    /** @throws IndexAway when the server has not done it */
    <T> T done(Reply<T> reply) {
        if (reply instanceof Reply.Done<T> done) return done.body();
        if (reply instanceof Reply.Refused<T> refused) throw new IndexAway(words(refused));
        String why = ((Reply.Away<T>) reply).why();
        throw new IndexAway("Elasticsearch does not answer at " + settings.place() + " (" + why
                + "); start it (./bulletins demo or local does), or set elasticsearch.url");
    }

    /** @return an aggregation that was asked for under the name */
    static Aggregate part(Map<String, Aggregate> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** @return whether the request failed for an index that somebody has closed, which comes with the status of a bad request */
    static boolean isClosed(Reply.Refused<?> refused) {
        return refused.type().equals("index_closed_exception");
    }

    private String words(Reply.Refused<?> refused) {
        String server = "Elasticsearch at " + settings.place();
        if (refused.status() == 404)
            return server + " has no index of ours yet; start the indexer, or check elasticsearch.index-prefix;"
                    + " where the index was lost while the indexer runs, another name as indexer.group fills it again";
        if (isClosed(refused))
            return server
                    + " has an index of ours that is closed; open it (GET /_cat/indices tells which, POST /NAME/_open)";
        // Somebody keeps it from being read, which is no matter of our rights.
        if (refused.type().equals("cluster_block_exception"))
            return server + " lets nobody read now: " + refused.reason();
        if (refused.status() == 401 || refused.status() == 403)
            return server + " does not let us in (" + refused.status()
                    + "); check elasticsearch.username and password-file, or api-key-file";
        return server + " answers " + refused.status() + " " + refused.type() + ": " + refused.reason();
    }
}
