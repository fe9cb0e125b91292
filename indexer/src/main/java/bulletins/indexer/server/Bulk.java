package bulletins.indexer.server;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes documents in synchronous bulk requests and says what became of each. A request that fails whole fails for its
 * documents alone: one that the server cannot read is halved until the guilty document stands by itself.
 */
public final class Bulk {
    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    /** Kinds of error that carry 400 though the document is sound: shard limits, closed indices, wrong index settings. */
    private static final List<String> OF_THE_SERVER =
            List.of("validation_exception", Faults.CLOSED, "index_create_block_exception");

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
        List<Outcome> outcomes = new ArrayList<>(ask(part, VersionType.External));
        List<Write> there = IntStream.range(0, part.size())
                .filter(at -> outcomes.get(at).equals(Outcome.ALREADY_THERE))
                .mapToObj(part::get)
                .toList();
        if (!there.isEmpty()) {
            Iterator<Outcome> sure = madeSure(there).iterator();
            outcomes.replaceAll(outcome -> outcome.equals(Outcome.ALREADY_THERE) ? sure.next() : outcome);
        }
        return outcomes;
    }

    /**
     * Writes the same versions once more: what the server says is there may be in its memory alone, as after a write that failed on a
     * full disk, and go with that. What it takes is on the disk, and a version above ours is for its own record to make sure of.
     */
    private List<Outcome> madeSure(List<Write> there) {
        return ask(there, VersionType.ExternalGte).stream()
                .map(outcome -> outcome.equals(Outcome.STORED) ? Outcome.ALREADY_THERE : outcome)
                .toList();
    }

    private List<Outcome> ask(List<Write> part, VersionType versions) {
        List<BulkOperation> operations =
                part.stream().map(write -> operation(write, versions)).toList();
        Reply<BulkResponse> reply = server.ask(client -> client.bulk(request -> request.operations(operations)));
        if (reply instanceof Reply.Done<BulkResponse> done)
            return read(done.body().items(), part);
        if (reply instanceof Reply.Refused<?> refused && (refused.status() == 400 || refused.status() == 413)) {
            if (part.size() == 1) return List.of(new Outcome.Refused(refused.type() + " " + refused.reason()));
            List<Outcome> both = new ArrayList<>(ask(part.subList(0, part.size() / 2), versions));
            both.addAll(ask(part.subList(part.size() / 2, part.size()), versions));
            return both;
        }
        return Collections.nCopies(part.size(), faults.of(reply));
    }

    private List<Outcome> read(List<BulkResponseItem> items, List<Write> part) {
        if (items.size() != part.size())
            return Collections.nCopies(part.size(), new Outcome.Again("a bulk answer without its items"));
        return items.stream().map(this::outcome).toList();
    }

    private Outcome outcome(BulkResponseItem item) {
        ErrorCause error = item.error();
        if (error == null) return Outcome.STORED;
        if (item.status() == 409) return Outcome.ALREADY_THERE;
        String type = Causes.type(error);
        String reason = Causes.words(error);
        if (item.status() == 400 && type.equals(Faults.CLOSED)) return new Outcome.Again(Faults.closed(item.index()));
        if (item.status() == 400 && OF_THE_SERVER.contains(type)) return new Outcome.Again(type + ": " + reason);
        if (item.status() == 400 || item.status() == 413) return new Outcome.Refused(type + ": " + reason);
        return faults.of(new Reply.Refused<>(item.status(), type, reason));
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

    /** The document goes out as the bytes that it came in. */
    private static BulkOperation operation(Write write, VersionType versions) {
        return BulkOperation.of(operation -> operation.index(index -> index.index(write.index())
                .id(write.id())
                .version(write.version())
                .versionType(versions)
                .document(BinaryData.of(write.source(), ContentType.APPLICATION_JSON))));
    }
}
