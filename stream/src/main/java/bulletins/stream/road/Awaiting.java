package bulletins.stream.road;

import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.Replay;
import bulletins.stream.road.told.Awaited;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Told;
import bulletins.stream.road.told.Visit;
import java.time.Clock;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Parts that articles go on in → the wish to fetch them. It is remembered before it is told, so that the page that comes is taken for
 * a part; a page that was visited before is read again as one, and once more as a page of its own when no article goes on there.
 */
final class Awaiting extends Telling<Awaited> {
    private final Clock clock;
    private final Remembered<Awaited> awaited = remembered(Remembered.AWAITED);
    private final Remembered<Visit> visits = remembered(Remembered.VISITS);

    Awaiting(Clock clock) {
        this.clock = clock;
    }

    @Override
    void take(Record<String, Awaited> record) {
        Awaited part = record.value();
        String pair = Remembered.pair(part.url(), part.first());
        if (part.over()) awaited.forget(pair);
        else awaited.put(pair, part);
        Visit last = visits.of(part.url());
        if (last != null && last.raw() != null)
            tell(new Told.Repeated(part.url(), new Replay(last.raw(), clock.instant())));
        else if (!part.over()) tell(wish(part));
    }

    private Told wish(Awaited part) {
        return new Told.Wanted(
                CanonicalUrl.host(part.url()),
                new FetchRequest(part.url(), FetchRequest.Reads.PAGE, part.articleId(), null, clock.instant()));
    }
}
