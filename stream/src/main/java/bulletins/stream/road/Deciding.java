package bulletins.stream.road;

import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Ids;
import bulletins.model.counts.StageCounter;
import bulletins.stream.road.told.Known;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Told;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * alerts of reprints, keyed by the first article of their story → the same alerts, suppressed where the story has had one for that
 * rule.
 */
final class Deciding extends Telling<Alert> {
    private final StageCounter counter;
    private final Remembered<Known> articles = remembered(Remembered.ARTICLES);

    Deciding(StageCounter counter) {
        this.counter = counter;
    }

    @Override
    void take(Record<String, Alert> record) {
        Alert alert = record.value();
        String rule = alert.rule().id();
        Known first = Known.orNothing(articles.of(record.key()));
        boolean raised = first.alerted().contains(rule);
        if (!raised) articles.put(record.key(), first.alertedBy(List.of(rule)));
        counter.detail(raised ? "alerts suppressed" : "alerts");
        tell(new Told.Raised(raised ? suppressed(alert, record.key(), first.last()) : alert));
    }

    /** The story's one alert keeps its id, so that this one does not take its place. */
    private static Alert suppressed(Alert alert, String story, @Nullable EnrichedArticle first) {
        String title = first == null ? "" : " 《" + first.article().title() + "》";
        String because = "the same story as " + story + title + ", which has had its alert";
        String id = Ids.alert(alert.rule().id(), alert.article().id());
        return new Alert(id, alert.rule(), alert.article(), alert.matches(), true, because, alert.raisedAt());
    }
}
