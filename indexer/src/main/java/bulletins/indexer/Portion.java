package bulletins.indexer;

import bulletins.indexer.server.Outcome;
import bulletins.indexer.server.Write;
import bulletins.model.counts.StageCounter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records taken together, and what has become of each so far. */
final class Portion {
    private final List<Taken> all;
    private final Map<Write, Taken> writes = new LinkedHashMap<>();
    private final Map<Taken, Outcome> settled = new LinkedHashMap<>();
    private List<Write> open = new ArrayList<>();

    Portion(List<Taken> all) {
        this.all = all;
        for (Taken taken : all) {
            if (!(taken instanceof Taken.Documents documents)) continue;
            for (Write write : documents.writes()) writes.put(write, taken);
        }
        open.addAll(writes.keySet());
    }

    /** @return what is still to be written */
    List<Write> open() {
        return List.copyOf(open);
    }

    Set<String> openIndices() {
        Set<String> names = new TreeSet<>();
        for (Write write : open) names.add(write.index());
        return names;
    }

    /** @return {@link Outcome#STORED} when nothing is left open, else the worst of what stands in the way */
    Outcome settle(List<Outcome> outcomes) {
        List<Write> left = new ArrayList<>();
        Outcome worst = Outcome.STORED;
        for (int at = 0; at < outcomes.size(); at++) {
            Outcome outcome = outcomes.get(at);
            if (outcome instanceof Outcome.Fatal) return outcome;
            if (outcome instanceof Outcome.Again) {
                left.add(open.get(at));
                worst = outcome;
            } else {
                note(open.get(at), outcome);
            }
        }
        open = left;
        return worst;
    }

    /** @return the records that cannot be used, with why */
    Map<ConsumerRecord<String, byte[]>, Reason> refused() {
        Map<ConsumerRecord<String, byte[]>, Reason> refused = new LinkedHashMap<>();
        for (Taken taken : all) {
            if (taken instanceof Taken.Unreadable unreadable)
                refused.put(taken.record(), new Reason("unreadable-record", unreadable.message()));
            if (settled.get(taken) instanceof Outcome.Refused outcome)
                refused.put(taken.record(), new Reason("index-refused", outcome.why()));
        }
        return refused;
    }

    /** Why a record cannot be used: a stable code, and words. */
    record Reason(String code, String words) {}

    void count(StageCounter counter) {
        for (Taken taken : all) {
            Outcome outcome = settled.get(taken);
            if (taken instanceof Taken.Unreadable || outcome instanceof Outcome.Refused) counter.rejected();
            else if (taken instanceof Taken.Nothing) counter.unchanged();
            else if (outcome instanceof Outcome.AlreadyThere) counter.duplicate();
            else counter.out();
            if (outcome instanceof Outcome.Stored) counter.detail(taken.record().topic());
        }
    }

    /** The first document of a record decides what became of it, unless a later one is refused. */
    private void note(Write write, Outcome outcome) {
        Taken taken = writes.get(write);
        if (taken == null) return;
        boolean first = taken instanceof Taken.Documents documents
                && documents.writes().get(0).equals(write);
        boolean refusedBefore = settled.get(taken) instanceof Outcome.Refused;
        if (outcome instanceof Outcome.Refused || (first && !refusedBefore)) settled.put(taken, outcome);
    }
}
