package bulletins.indexer.server;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes documents in synchronous bulk requests and says what became of each. A request that fails whole fails for its
 * documents alone: one that the server cannot read is halved until the guilty document stands by itself.
 */
public final class Bulk {
    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    /** Kinds of error that carry 400 though the document is sound: shard limits, closed indices, wrong index settings. */
    private static final List<String> OF_THE_SERVER =
            List.of("validation_exception", "index_closed_exception", "index_create_block_exception");

    private final Elasticsearch server;
    private final Faults faults;

    public Bulk(Elasticsearch server) {
        this.server = server;
        this.faults = new Faults(server.settings());
    }

    /** @return one outcome for each write, in the same order; after an outage no further request is tried */
    public List<Outcome> send(List<Write> writes) {
        List<Outcome> outcomes = new ArrayList<>(writes.size());
        for (List<Write> part : parts(writes)) {
            Outcome last = outcomes.isEmpty() ? Outcome.STORED : outcomes.get(outcomes.size() - 1);
            boolean pointless = last instanceof Outcome.Again || last instanceof Outcome.Fatal;
            outcomes.addAll(pointless ? Collections.nCopies(part.size(), last) : sendPart(part));
        }
        return outcomes;
    }

    private List<Outcome> sendPart(List<Write> part) {
        Reply reply = server.bulk(lines(part));
        if (reply instanceof Reply.Done done) return read(done.body().path("items"), part);
        if (reply instanceof Reply.Refused refused && (refused.status() == 400 || refused.status() == 413)) {
            if (part.size() == 1) return List.of(new Outcome.Refused(refused.type() + " " + refused.reason()));
            List<Outcome> both = new ArrayList<>(sendPart(part.subList(0, part.size() / 2)));
            both.addAll(sendPart(part.subList(part.size() / 2, part.size())));
            return both;
        }
        return Collections.nCopies(part.size(), faults.of(reply));
    }

    private List<Outcome> read(JsonNode items, List<Write> part) {
        if (items.size() != part.size())
            return Collections.nCopies(part.size(), new Outcome.Again("a bulk answer without its items"));
        List<Outcome> outcomes = new ArrayList<>(part.size());
        for (JsonNode item : items) outcomes.add(outcome(item.path("index")));
        return outcomes;
    }

    private Outcome outcome(JsonNode item) {
        int status = item.path("status").asInt();
        JsonNode error = item.path("error");
        String type = error.path("type").asText("");
        if (status >= 200 && status < 300) return Outcome.STORED;
        if (status == 409) return Outcome.ALREADY_THERE;
        String reason = error.path("reason").asText("") + cause(error.path("caused_by"));
        if (status == 400 && OF_THE_SERVER.contains(type)) return new Outcome.Again(type + ": " + reason);
        if (status == 400 || status == 413) return new Outcome.Refused(type + ": " + reason);
        return faults.of(new Reply.Refused(status, type, reason));
    }

    private static String cause(JsonNode cause) {
        return cause.isMissingNode() ? "" : " (" + cause.path("reason").asText("") + ")";
    }

    private static List<List<Write>> parts(List<Write> writes) {
        List<List<Write>> parts = new ArrayList<>();
        int from = 0;
        long bytes = 0;
        for (int at = 0; at < writes.size(); at++) {
            int size = writes.get(at).source().length;
            if (at > from && (at - from == MOST_DOCUMENTS || bytes + size > MOST_BYTES)) {
                parts.add(writes.subList(from, at));
                from = at;
                bytes = 0;
            }
            bytes += size;
        }
        if (from < writes.size()) parts.add(writes.subList(from, writes.size()));
        return parts;
    }

    private static byte[] lines(List<Write> part) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Write write : part) {
            ObjectNode action = Json.mapper().createObjectNode();
            action.putObject("index")
                    .put("_index", write.index())
                    .put("_id", write.id())
                    .put("version", write.version())
                    .put("version_type", "external");
            lines.writeBytes(Elasticsearch.bytes(action));
            lines.write('\n');
            lines.writeBytes(write.source());
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
