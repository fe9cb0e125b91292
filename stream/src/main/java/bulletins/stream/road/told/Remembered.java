package bulletins.stream.road.told;

import bulletins.model.SourceLink;
import bulletins.model.topics.JsonSerde;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** One state store as a processor holds it: opened when the processor is, and kept in RocksDB and a changelog topic. */
public final class Remembered<V> {
    /** url → the last visit to it. */
    public static final Kind<Visit> VISITS = new Kind<>("visits", Visit.class);
    /** url and item → that the item cites the url; see {@link #pair}. */
    public static final Kind<Citation> CITATIONS = new Kind<>("citations", Citation.class);
    /** url and first page → that an article goes on at the url; see {@link #pair}. */
    public static final Kind<Awaited> AWAITED = new Kind<>("awaited-parts", Awaited.class);
    /** url → the article that begins there and goes on elsewhere. */
    public static final Kind<PartedPage> PARTED = new Kind<>("parted-pages", PartedPage.class);
    /** article id → its newest version. */
    public static final Kind<Known> ARTICLES = new Kind<>("known-articles", Known.class);
    /** item and url → what became of the link; see {@link #pair}. */
    public static final Kind<SourceLink> ANSWERS = new Kind<>("answers", SourceLink.class);

    /** page and item → what the item has asked the page; see {@link #pair}. */
    public static final Kind<Question> QUESTIONS = new Kind<>("questions", Question.class);

    /** A store's name, which must never change, and the type of its values. */
    public record Kind<V>(String name, Class<V> type) {
        public StoreBuilder<KeyValueStore<String, V>> builder() {
            return Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(name), Serdes.String(), new JsonSerde<>(type));
        }
    }

    private final Kind<V> kind;
    private @Nullable KeyValueStore<String, V> store;

    public Remembered(Kind<V> kind) {
        this.kind = kind;
    }

    /** @return a key under which everything of {@code first} lies together; neither part holds a line break */
    public static String pair(String first, String second) {
        return first + "\n" + second;
    }

    public void open(ProcessorContext<?, ?> context) {
        store = context.getStateStore(kind.name());
    }

    @Nullable
    public V of(String key) {
        return opened().get(key);
    }

    public void put(String key, V value) {
        opened().put(key, value);
    }

    public void forget(String key) {
        opened().delete(key);
    }

    /** @return the values of all {@link #pair pairs} that begin with {@code first} */
    public List<V> allOf(String first) {
        List<V> all = new ArrayList<>();
        try (KeyValueIterator<String, V> found = opened().prefixScan(pair(first, ""), new StringSerializer())) {
            while (found.hasNext()) all.add(found.next().value);
        }
        return all;
    }

    private KeyValueStore<String, V> opened() {
        if (store == null) throw new IllegalStateException("store " + kind.name() + " is not open yet");
        return store;
    }
}
