package bulletins.stream.road;

import bulletins.model.counts.StageCounter;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.Known;
import bulletins.stream.road.told.Question;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Told;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * questions of items → answers from the page as it stands; they are kept, so that {@link Checking} answers again when the page comes
 * or changes. A question changes nothing of the page, and counts as unchanged.
 */
final class Judging extends ContextualProcessor<String, ArticleNews, String, Told> {
    private final SourceChecks checks;
    private final StageCounter counter;
    private final Remembered<Known> articles = new Remembered<>(Remembered.ARTICLES);
    private final Remembered<Question> questions = new Remembered<>(Remembered.QUESTIONS);

    Judging(SourceChecks checks, StageCounter counter) {
        this.checks = checks;
        this.counter = counter;
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        articles.open(context);
        questions.open(context);
    }

    @Override
    public void process(Record<String, ArticleNews> record) {
        Question question = Objects.requireNonNull(record.value().question());
        questions.put(Remembered.pair(record.key(), question.itemId()), question);
        Known page = articles.of(record.key());
        if (page != null && page.last() != null)
            checks.ofPage(question, page.last()).ifPresent(this::tell);
        counter.in();
        counter.unchanged();
    }

    private void tell(Told told) {
        context().forward(new Record<>(told.key(), told, context().currentSystemTimeMs()));
    }
}
