package bulletins.stream.road;

import bulletins.model.counts.StageCounter;
import bulletins.stream.road.told.Known;
import bulletins.stream.road.told.Question;
import bulletins.stream.road.told.Remembered;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;

/**
 * questions of items → answers from the page as it stands; they are kept, so that {@link Checking} answers again when the page comes
 * or changes. A question changes nothing of the page, and counts as unchanged.
 */
final class Judging extends Telling<Question> {
    private final SourceChecks checks;
    private final StageCounter counter;
    private final Remembered<Known> articles = remembered(Remembered.ARTICLES);
    private final Remembered<Question> questions = remembered(Remembered.QUESTIONS);

    Judging(SourceChecks checks, StageCounter counter) {
        this.checks = checks;
        this.counter = counter;
    }

    @Override
    void take(Record<String, Question> record) {
        Question question = record.value();
        questions.put(Remembered.pair(record.key(), question.itemId()), question);
        Known page = articles.of(record.key());
        if (page != null && page.last() != null)
            checks.ofPage(List.of(question), page.last()).forEach(this::tell);
        counter.in();
        counter.unchanged();
    }
}
