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

    private String words(Reply.Refused<?> refused) {
        String server = "Elasticsearch at " + settings.place();
        if (refused.status() == 404)
            return server + " has no index of ours yet; start the indexer, or check elasticsearch.index-prefix";
        if (refused.status() == 401 || refused.status() == 403)
            return server + " does not let us in (" + refused.status()
                    + "); check elasticsearch.username and password-file, or api-key-file";
        return server + " answers " + refused.status() + " " + refused.type() + ": " + refused.reason();
    }
}
