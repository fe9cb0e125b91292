package bulletins.indexer.server;

import co.elastic.clients.elasticsearch.ilm.GetIlmStatusResponse;
import co.elastic.clients.elasticsearch.indices.PutIndexTemplateResponse;
import java.util.List;

/**
 * What a server can do beyond the core: a full distribution folds and pairs Chinese characters and ends old indices by itself,
 * the core server that comes from Maven Central does neither.
 *
 * @param lifecycle has index lifecycle policies
 */
record Abilities(ChineseText chinese, boolean lifecycle) {

    /** What came of asking. */
    sealed interface Answer {
        record Known(Abilities abilities) implements Answer {}

        record Unknown(Outcome why) implements Answer {}
    }

    /** Puts the richest template that the server does not refuse: to ask otherwise takes greater privileges. */
    static Answer ask(Elasticsearch server) {
        for (ChineseText chinese : List.of(ChineseText.PAIRS, ChineseText.CHARACTERS)) {
            Reply<PutIndexTemplateResponse> put = server.ask(client -> client.indices()
                    .putIndexTemplate(Templates.template(IndexKind.ARTICLES, server.settings(), chinese)));
            if (put instanceof Reply.Done) return lifecycle(server, chinese);
            boolean refused = put instanceof Reply.Refused<?> answer && answer.status() == 400;
            if (!refused) return new Answer.Unknown(new Faults(server.settings()).of(put));
        }
        return lifecycle(server, ChineseText.CHARACTERS_AS_WRITTEN);
    }

    private static Answer lifecycle(Elasticsearch server, ChineseText chinese) {
        Reply<GetIlmStatusResponse> lifecycle =
                server.ask(client -> client.ilm().getStatus());
        boolean undecided =
                lifecycle instanceof Reply.Away || (lifecycle instanceof Reply.Refused<?> answer && answer.passing());
        if (undecided) return new Answer.Unknown(new Faults(server.settings()).of(lifecycle));
        return new Answer.Known(new Abilities(chinese, lifecycle instanceof Reply.Done));
    }
}
