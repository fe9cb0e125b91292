package bulletins.stream.stories;

import org.jspecify.annotations.Nullable;

/** Keeps values by key for as long as reprints may come. */
public interface Memory<V> {
    @Nullable
    V of(String key);

    void put(String key, V value);
}
