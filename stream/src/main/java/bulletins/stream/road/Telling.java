package bulletins.stream.road;

import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A node that has something to say. What it remembers is opened with it. A text on which it runs out of stack costs only itself, like
 * any other on which it fails.
 */
abstract class Telling<V> extends ContextualProcessor<String, V, String, Told> {
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final List<Remembered<?>> stores = new ArrayList<>();

    final <T> Remembered<T> remembered(Remembered.Kind<T> kind) {
        var store = new Remembered<>(kind);
        stores.add(store);
        return store;
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        stores.forEach(store -> store.open(context));
    }

    @Override
    public final void process(Record<String, V> record) {
        try {
            take(record);
        } catch (StackOverflowError e) {
            throw new IllegalStateException("it is nested too deeply", e);
        }
    }

    abstract void take(Record<String, V> record);

    /** @return whether something newer is known; a time that is still to come is that of a clock that ran ahead, and bars nothing */
    final boolean isOlder(Instant one, Instant known) {
        return one.isBefore(known) && !isToCome(known);
    }

    final boolean isToCome(Instant time) {
        return time.isAfter(
                Instant.ofEpochMilli(context().currentSystemTimeMs()).plus(CLOCKS_DIFFER));
    }

    final void tell(Told told) {
        context().forward(told.record(context().currentSystemTimeMs()));
    }
}
