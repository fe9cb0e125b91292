package bulletins.indexer.server;

import co.elastic.clients.elasticsearch.ilm.GetIlmStatusResponse;
import co.elastic.clients.elasticsearch.indices.PutIndexTemplateResponse;

/**
 * What a server can do beyond the core: a full distribution folds and pairs Chinese characters and ends old indices by itself,
 * the core server that comes from Maven Central does neither.
 *
 * @param chinesePairs has the filters {@code cjk_width} and {@code cjk_bigram}
 * @param lifecycle has index lifecycle policies
 */
record Abilities(boolean chinesePairs, boolean lifecycle) {

    /** What came of asking. */
    sealed interface Answer {
        record Known(Abilities abilities) implements Answer {}

        record Unknown(Outcome why) implements Answer {}
    }

    /** Puts the richest template: a server that cannot pair characters refuses it, and to ask otherwise takes greater privileges. */
    static Answer ask(Elasticsearch server) {
        Faults faults = new Faults(server.settings());
        Reply<PutIndexTemplateResponse> pairs = server.ask(client -> client.indices()
                .putIndexTemplate(
                        Templates.template(IndexKind.ARTICLES, server.settings(), new Abilities(true, false))));
        boolean refused = pairs instanceof Reply.Refused<?> answer && answer.status() == 400;
        if (!refused && !(pairs instanceof Reply.Done)) return new Answer.Unknown(faults.of(pairs));
        Reply<GetIlmStatusResponse> lifecycle =
                server.ask(client -> client.ilm().getStatus());
        boolean undecided =
                lifecycle instanceof Reply.Away || (lifecycle instanceof Reply.Refused<?> answer && answer.passing());
        if (undecided) return new Answer.Unknown(faults.of(lifecycle));
        return new Answer.Known(new Abilities(!refused, lifecycle instanceof Reply.Done));
    }
}
