package bulletins.stream;

import bulletins.model.Alert;
import bulletins.model.StageCounter;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * alerts of pages, keyed by the item that is a shortened form of the page → the same alerts, suppressed where the item has raised
 * one for that rule: the two are one story. If the page comes first, the item stays silent.
 */
final class Deciding extends ContextualProcessor<String, Alert, String, Told> {
    private final StageCounter counter;
    private final Remembered<Known> articles = new Remembered<>(Remembered.ARTICLES);

    Deciding(StageCounter counter) {
        this.counter = counter;
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        articles.open(context);
    }

    @Override
    public void process(Record<String, Alert> record) {
        Alert alert = record.value();
        Known stored = articles.of(record.key());
        Known item = stored == null ? Known.NOTHING : stored;
        boolean raised = item.alerted().contains(alert.rule().id());
        if (!raised) {
            Set<String> alerted = new HashSet<>(item.alerted());
            alerted.add(alert.rule().id());
            articles.put(record.key(), new Known(item.last(), alerted, item.goneAt()));
        }
        counter.detail(raised ? "alerts suppressed" : "alerts");
        Told told = new Told.Raised(raised ? suppressed(alert, record.key()) : alert);
        context().forward(new Record<>(told.key(), told, context().currentSystemTimeMs()));
    }

    private static Alert suppressed(Alert alert, String item) {
        String because = "item " + item + ", a shortened form of this page, has raised it";
        return new Alert(alert.id(), alert.rule(), alert.article(), alert.matches(), true, because, alert.raisedAt());
    }
}
