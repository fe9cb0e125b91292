package bulletins.stream.road;

import bulletins.model.EnrichedArticle;
import bulletins.stream.road.told.Question;
import bulletins.stream.road.told.Remembered;
import org.apache.kafka.streams.processor.api.Record;

/** new versions → questions of items to the pages that they were taken from, and answers of pages to the items that have asked. */
final class Checking extends Telling<EnrichedArticle> {
    private final SourceChecks checks;
    private final Remembered<Question> questions = remembered(Remembered.QUESTIONS);

    Checking(SourceChecks checks) {
        this.checks = checks;
    }

    @Override
    void take(Record<String, EnrichedArticle> record) {
        EnrichedArticle version = record.value();
        checks.ofItem(version).ifPresent(this::tell);
        checks.ofPage(questions.allOf(version.article().id()), version).forEach(this::tell);
    }
}
