package bulletins.ingest.memory;

import bulletins.model.FetchState;
import bulletins.model.topics.Topics;

/** A state and its key as Kafka has them. */
public record Kept(int partition, byte[] key, byte[] state) {
    public static Kept of(int partition, FetchState state) {
        String topic = Topics.FETCH_STATES.name();
        byte[] key = Topics.FETCH_STATES.key().serializer().serialize(topic, state.key());
        return new Kept(partition, key, Topics.FETCH_STATES.value().serializer().serialize(topic, state));
    }

    public FetchState read() {
        return Topics.FETCH_STATES.value().deserializer().deserialize(Topics.FETCH_STATES.name(), state);
    }
}
