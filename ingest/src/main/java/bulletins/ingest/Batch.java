package bulletins.ingest;

import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.memory.LinkStore;
import bulletins.model.Alert;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.Rejection;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** What goes to Kafka in one transaction, and what is done here once it is there. */
final class Batch {
    private final Assigned assigned;
    private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    private final Map<Place, LinkStore.Kept> states = new LinkedHashMap<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private long bytes;

    Batch(Assigned assigned) {
        this.assigned = assigned;
    }

    private record Place(int partition, String key) {}

    void state(FetchState state) {
        int partition = assigned.of(state.line());
        byte[] json = add(Topics.FETCH_STATES, partition, state.key(), state);
        states.put(new Place(partition, state.key()), new LinkStore.Kept(partition, state, json));
    }

    /** @return the state that this batch will bring */
    @Nullable
    FetchState state(int partition, String key) {
        LinkStore.Kept kept = states.get(new Place(partition, key));
        return kept == null ? null : kept.state();
    }

    /** @return the newest state of each key */
    Collection<LinkStore.Kept> states() {
        return states.values();
    }

    void add(Batch other) {
        records.addAll(other.records);
        states.putAll(other.states);
        afterwards.addAll(other.afterwards);
        bytes += other.bytes;
    }

    void raw(RawDocument raw) {
        Headers headers = RawDocumentHeaders.of(raw.facts());
        byte[] key = key(Topics.RAW_DOCUMENTS, raw.url());
        records.add(new ProducerRecord<>(Topics.RAW_DOCUMENTS.name(), null, key, raw.body(), headers));
        bytes += raw.body().length;
    }

    /** A link asked for goes to the host it is at, or where its redirects have led. */
    void request(FetchRequest request) {
        List<String> via = request.via();
        String at = via.isEmpty() ? request.url() : via.get(via.size() - 1);
        add(Topics.FETCH_REQUESTS, null, CanonicalUrl.host(at), request);
    }

    void rejection(Rejection rejection) {
        add(Topics.REJECTIONS, null, rejection.key() == null ? rejection.id() : rejection.key(), rejection);
    }

    void alert(Alert alert) {
        add(Topics.ALERTS, null, alert.id(), alert);
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

    /** @return the value as it will be written */
    private <V> byte[] add(Topic<String, V> topic, @Nullable Integer partition, String key, V value) {
        Headers headers = new RecordHeaders();
        byte[] bytesOfValue = topic.value().serializer().serialize(topic.name(), headers, value);
        records.add(new ProducerRecord<>(topic.name(), partition, key(topic, key), bytesOfValue, headers));
        return bytesOfValue;
    }

    private static byte[] key(Topic<String, ?> topic, String key) {
        return topic.key().serializer().serialize(topic.name(), key);
    }
}
