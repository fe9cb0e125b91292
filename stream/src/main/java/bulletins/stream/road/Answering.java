package bulletins.stream.road;

import bulletins.model.SourceLink;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.Citation;
import bulletins.stream.road.told.PageSeen;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.SourceLinks;
import bulletins.stream.road.told.Told;
import bulletins.stream.road.told.Visit;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * citations → news for the citing item of what is known of the url now, so that it need not wait; reading tells more when it is
 * visited.
 */
final class Answering extends Telling<Citation> {
    private final Remembered<Visit> visits = remembered(Remembered.VISITS);
    private final Remembered<Citation> citations = remembered(Remembered.CITATIONS);

    @Override
    void take(Record<String, Citation> record) {
        Citation citation = record.value();
        String pair = Remembered.pair(citation.url(), citation.itemId());
        boolean asked = citations.of(pair) != null;
        citations.put(pair, citation);
        Visit last = visits.of(citation.url());
        if (last == null && asked) return;
        tell(new Told.News(citation.itemId(), new ArticleNews.OfLink(answer(citation, last))));
    }

    private static SourceLink answer(Citation citation, @Nullable Visit last) {
        if (last == null) return SourceLink.pending(citation.url());
        PageSeen seen =
                last.seen() == null ? PageSeen.failed("it is a bulletin, not a page", last.fetchedAt()) : last.seen();
        return SourceLinks.answer(citation, seen);
    }
}
