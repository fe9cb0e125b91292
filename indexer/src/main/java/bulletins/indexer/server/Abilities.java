package bulletins.indexer.server;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

    static Answer ask(Elasticsearch server) {
        Faults faults = new Faults(server.settings());
        Reply analysis = server.send("POST", "/_analyze", question());
        boolean refused = analysis instanceof Reply.Refused answer && answer.status() == 400;
        if (!refused && !(analysis instanceof Reply.Done)) return new Answer.Unknown(faults.of(analysis));
        Reply policies = server.get("/_ilm/policy");
        boolean undecided =
                policies instanceof Reply.Away || (policies instanceof Reply.Refused answer && answer.passing());
        if (undecided) return new Answer.Unknown(faults.of(policies));
        return new Answer.Known(new Abilities(!refused, policies instanceof Reply.Done));
    }

    private static ObjectNode question() {
        ObjectNode question = Json.mapper().createObjectNode().put("tokenizer", "standard");
        question.putArray("filter").add("cjk_width").add("lowercase").add("cjk_bigram");
        return question.put("text", "简报");
    }
}
