package bulletins.indexer.server;

/** Tells a failure that passes from one that somebody has to mend, in words for people. */
final class Faults {
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
        String said = refused.status() + " " + refused.type() + " " + refused.reason();
        if (refused.status() == 401)
            return fatal("does not accept our credentials (" + said
                    + "); check elasticsearch.username and password-file, or elasticsearch.api-key-file");
        // A disk that ran full, or somebody who wants no writes for a while: over as soon as the block is lifted.
        if (refused.type().equals("cluster_block_exception")) return new Outcome.Again(said);
        if (refused.status() == 403)
            return fatal("forbids what the indexer does (" + said + "); the account needs the cluster privileges"
                    + " monitor and manage_index_templates (and manage_ilm where indexer.keep-months is set),"
                    + " and on our indices manage, index and read");
        if (refused.status() == 404)
            return fatal("has lost an index or is no Elasticsearch (" + said
                    + "); check elasticsearch.url, then start the indexer again, which creates what is missing");
        return refused.passing() || refused.status() == 400
                ? new Outcome.Again(said)
                : fatal("answers what the indexer does not understand (" + said + "); check elasticsearch.url");
    }

    private Outcome fatal(String what) {
        return new Outcome.Fatal("Elasticsearch at " + settings.place() + " " + what);
    }
}
