package bulletins.model.topics;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/** A topic with the serdes of its records and the settings it is created with. */
public record Topic<K, V>(String name, Serde<K> key, Serde<V> value, Map<String, String> settings) {
    public Topic {
        settings = Map.copyOf(settings);
    }
}
