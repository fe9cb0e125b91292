package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.stream.road.told.Awaited;
import bulletins.stream.road.told.PageSeen;
import bulletins.stream.road.told.Part;
import bulletins.stream.road.told.PartNews;
import bulletins.stream.road.told.PartedPage;
import bulletins.stream.road.told.ReadHeaders;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Told;
import bulletins.stream.road.told.Visit;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * First pages and later parts → articles. An article is told as soon as its first page is there and again with each part that comes:
 * waiting for parts would let one slow page hold back what is known.
 */
final class Joining extends Telling<PartNews> {
    private final Remembered<PartedPage> parted = remembered(Remembered.PARTED);
    private final Remembered<Visit> visits = remembered(Remembered.VISITS);
    private final CitingItems citing = new CitingItems(remembered(Remembered.CITATIONS));

    @Override
    void take(Record<String, PartNews> record) {
        PartNews news = record.value();
        PartedPage before = parted.of(record.key());
        if (news instanceof PartNews.Begun begun) {
            begin(record.key(), begun, before);
        } else if (news instanceof PartNews.Came came && before != null) {
            PartedPage now = before.with(came.part());
            if (!now.equals(before)) goOn(record.key(), now, before, came.replayed());
        }
    }

    private void begin(String url, PartNews.Begun news, @Nullable PartedPage before) {
        PartedPage page = news.page();
        if (!page.parts().isEmpty()) {
            goOn(url, before == null ? page : page.keeping(before), before, news.replayed());
            return;
        }
        if (before != null) parted.forget(url);
        letGo(url, before, page);
        tell(new Told.Read(page.first(), new ReadHeaders(news.replayed(), news.shortForms(), url)));
    }

    private void goOn(String url, PartedPage now, @Nullable PartedPage before, boolean replayed) {
        PartedPage page = now.with(Part.missing(url, "it leads to the first page"));
        parted.put(url, page);
        Article whole = page.whole();
        tell(new Told.Read(whole, new ReadHeaders(replayed, answerCitingItems(url, whole), url)));
        page.awaited().ifPresent(next -> tell(new Told.GoesOn(new Awaited(next, url, whole.id(), false))));
        letGo(url, before, page);
    }

    /** What was a part and is none any more is a page like any other. */
    private void letGo(String url, @Nullable PartedPage before, PartedPage now) {
        if (before == null) return;
        before.parts().stream()
                .map(Part::url)
                .filter(part -> !now.goesOnAt(part))
                .forEach(part -> tell(
                        new Told.GoesOn(new Awaited(part, url, before.first().id(), true))));
    }

    /** An item may be the shortened form of what stands on several pages. */
    private List<String> answerCitingItems(String url, Article whole) {
        Visit last = visits.of(url);
        if (last == null) return List.of();
        PageSeen seen = PageSeen.read(whole, last.fetchedAt());
        visits.put(url, last.with(seen));
        return citing.answer(url, seen, this::tell);
    }
}
