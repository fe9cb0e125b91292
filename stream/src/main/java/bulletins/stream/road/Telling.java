package bulletins.stream.road;

import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Told;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** A node that has something to say. What it remembers is opened with it. */
abstract class Telling<V> extends ContextualProcessor<String, V, String, Told> {
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

    final void tell(Told told) {
        context().forward(told.record(context().currentSystemTimeMs()));
    }
}
