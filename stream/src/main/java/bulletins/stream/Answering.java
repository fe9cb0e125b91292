package bulletins.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** citations → news for the citing item, at once where the url has been visited, else when it is. */
final class Answering extends ContextualProcessor<String, Citation, String, Told> {
    private final Remembered<Visit> visits = new Remembered<>(Remembered.VISITS);
    private final Remembered<Citation> citations = new Remembered<>(Remembered.CITATIONS);

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        visits.open(context);
        citations.open(context);
    }

    @Override
    public void process(Record<String, Citation> record) {
        Citation citation = record.value();
        citations.put(Remembered.pair(citation.url(), citation.itemId()), citation);
        Visit last = visits.of(citation.url());
        if (last == null) return;
        PageSeen seen =
                last.seen() == null ? PageSeen.failed("it is a bulletin, not a page", last.fetchedAt()) : last.seen();
        Told news = new Told.News(citation.itemId(), ArticleNews.answer(LinkAnswer.of(citation, seen)));
        context().forward(new Record<>(news.key(), news, context().currentSystemTimeMs()));
    }
}
