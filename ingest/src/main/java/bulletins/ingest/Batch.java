package bulletins.ingest;

import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.memory.Kept;
import bulletins.ingest.visiting.Visited;
import bulletins.model.Alert;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.Rejection;
import bulletins.model.topics.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What goes to Kafka in one transaction, and what is done here once it is there. */
final class Batch {
    private final Assigned assigned;
    private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    private final Map<Place, Kept> states = new LinkedHashMap<>();
    private final List<Visited> visits = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private long bytes;

    Batch(Assigned assigned) {
        this.assigned = assigned;
    }

    private record Place(int partition, String key) {}

    void state(FetchState state) {
        int partition = assigned.of(state.line());
        Kept kept = Kept.of(partition, state);
        records.add(new ProducerRecord<>(Topics.FETCH_STATES.name(), partition, kept.key(), kept.state()));
        states.put(new Place(partition, state.key()), kept);
    }

    /** @return the state that this batch will bring */
    @Nullable
    FetchState state(int partition, String key) {
        Kept kept = states.get(new Place(partition, key));
        return kept == null ? null : kept.read();
    }

    /** @return the newest state of each key */
    Collection<Kept> states() {
        return states.values();
    }

    void add(Parcel parcel) {
        Batch other = parcel.batch();
        visits.add(parcel.visited());
        records.addAll(other.records);
        states.putAll(other.states);
        afterwards.addAll(other.afterwards);
        bytes += other.bytes;
    }

    /** @return the visits that it comes of */
    List<Visited> visits() {
        return visits;
    }

    void raw(RawDocument raw) {
        Headers headers = RawDocumentHeaders.of(raw.facts());
        byte[] key = Topics.RAW_DOCUMENTS.key().serializer().serialize(Topics.RAW_DOCUMENTS.name(), raw.url());
        records.add(new ProducerRecord<>(Topics.RAW_DOCUMENTS.name(), null, key, raw.body(), headers));
        bytes += raw.body().length;
    }

    /** A link asked for goes to the host it is at, or where its redirects have led. */
    void request(FetchRequest request) {
        List<String> via = request.via();
        String at = via.isEmpty() ? request.url() : via.get(via.size() - 1);
        records.add(Topics.FETCH_REQUESTS.record(CanonicalUrl.host(at), request));
    }

    void rejection(Rejection rejection) {
        records.add(Topics.REJECTIONS.record(rejection.keyOrId(), rejection));
    }

    void alert(Alert alert) {
        records.add(Topics.ALERTS.record(alert.id(), alert));
    }

    void afterwards(Runnable step) {
        afterwards.add(step);
    }

    boolean isEmpty() {
        return records.isEmpty() && afterwards.isEmpty();
    }

    /** @return bytes of raw documents held */
    long bytes() {
        return bytes;
    }

    List<ProducerRecord<byte[], byte[]>> records() {
        return records;
    }

    void done() {
        afterwards.forEach(Runnable::run);
    }
}
