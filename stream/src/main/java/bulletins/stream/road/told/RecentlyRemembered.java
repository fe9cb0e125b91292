package bulletins.stream.road.told;

import bulletins.model.topics.JsonSerde;
import bulletins.stream.stories.Memory;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

/**
 * A state store that forgets: what was put stays for one span at least and two at most, by the time of its arrival, so that also news
 * of years ago is remembered while it comes in. It is kept in one generation for each span, and whole generations are dropped.
 */
public final class RecentlyRemembered<V> implements Memory<V> {
    /** A store's name, which must never change, and the type of its values. */
    public record Kind<V>(String name, Class<V> type) {
        public StoreBuilder<WindowStore<String, V>> builder(Duration span) {
            return Stores.windowStoreBuilder(
                    Stores.persistentWindowStore(name, span.multipliedBy(2), span, false),
                    Serdes.String(),
                    new JsonSerde<>(type));
        }
    }

    private final Kind<V> kind;
    private final long span;
    private @Nullable ProcessorContext<?, ?> context;
    private @Nullable WindowStore<String, V> store;
    /** The newest generation that there is; the store drops what is put into one that is much older, as a clock set back would. */
    private long newest;

    public RecentlyRemembered(Kind<V> kind, Duration span) {
        this.kind = kind;
        this.span = span.toMillis();
    }

    public void open(ProcessorContext<?, ?> opening) {
        context = opening;
        store = opening.getStateStore(kind.name());
        try (KeyValueIterator<Windowed<String>, V> newestFirst = opened().backwardAll()) {
            newest = newestFirst.hasNext() ? newestFirst.peekNextKey().window().start() : 0;
        }
    }

    @Override
    public @Nullable V of(String key) {
        V newest = opened().fetch(key, generation());
        return newest != null ? newest : opened().fetch(key, generation() - span);
    }

    @Override
    public void put(String key, V value) {
        opened().put(key, value, generation());
    }

    private long generation() {
        if (context == null) throw new IllegalStateException("store " + kind.name() + " is not open yet");
        long now = context.currentSystemTimeMs();
        newest = Math.max(newest, now - now % span);
        return newest;
    }

    private WindowStore<String, V> opened() {
        if (store == null) throw new IllegalStateException("store " + kind.name() + " is not open yet");
        return store;
    }
}
