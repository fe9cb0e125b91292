package bulletins.stream.stories;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A memory that forgets nothing. */
record InMemory<V>(Map<String, V> values) implements Memory<V> {
    InMemory() {
        this(new HashMap<>());
    }

    @Override
    public @Nullable V of(String key) {
        return values.get(key);
    }

    @Override
    public void put(String key, V value) {
        values.put(key, value);
    }
}
