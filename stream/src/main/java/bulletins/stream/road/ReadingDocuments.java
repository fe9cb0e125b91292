package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.counts.StageCounter;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.ArticleTexts;
import bulletins.stream.road.told.Awaited;
import bulletins.stream.road.told.ItemLinks;
import bulletins.stream.road.told.PageSeen;
import bulletins.stream.road.told.Part;
import bulletins.stream.road.told.PartNews;
import bulletins.stream.road.told.PartedPage;
import bulletins.stream.road.told.ReadHeaders;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Taken;
import bulletins.stream.road.told.Told;
import bulletins.stream.road.told.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * raw documents → articles, links to fetch, citations, and news for the items that cite the page. What was read last from a url
 * and has not changed is not told again. Each raw document counts once: as out, unchanged, duplicate or rejected.
 */
final class ReadingDocuments extends Telling<Taken> {
    private final DocumentReader reader;
    private final ItemLinks links;
    private final StageCounter counter;
    private final Rejections rejections;
    private final Remembered<Visit> visits = remembered(Remembered.VISITS);
    private final Remembered<Awaited> awaited = remembered(Remembered.AWAITED);
    private final CitingItems citing = new CitingItems(remembered(Remembered.CITATIONS));

    ReadingDocuments(DocumentReader reader, ItemLinks links, StageCounter counter, Rejections rejections) {
        this.reader = reader;
        this.links = links;
        this.counter = counter;
        this.rejections = rejections;
    }

    @Override
    void take(Record<String, Taken> record) {
        counter.in();
        Taken taken = record.value();
        if (taken instanceof Taken.Raw raw) {
            settle(raw);
        } else if (taken instanceof Taken.Again again) {
            tell(new Told.News(again.article().id(), ArticleNews.Read.again(again.article())));
            counter.out();
        } else if (taken instanceof Taken.Unusable unusable) {
            tell(new Told.Refused(unusable.rejection()));
            counter.rejected();
        }
    }

    /** A late arrival of older bytes must not undo newer ones. */
    private void settle(Taken.Raw raw) {
        RawDocument.Facts facts = raw.document().facts();
        Visit last = visits.of(raw.document().url());
        if (last != null && isOlder(facts.fetchedAt(), last.fetchedAt())) {
            counter.duplicate();
        } else if (facts.outcome() != Outcome.RECEIVED) {
            settleFruitless(raw, last);
        } else if (last == null || last.isNewsThat(facts)) {
            read(raw.forTheFirstTime(), last);
        } else if (!raw.replayed() && facts.hash().equals(last.bytesHash())) {
            counter.unchanged();
        } else {
            read(raw, last);
        }
    }

    /** The items of a bulletin outlive its file; the article of a page that is gone says so. */
    private void settleFruitless(Taken.Raw raw, @Nullable Visit last) {
        String url = raw.document().url();
        RawDocument.Facts facts = raw.document().facts();
        boolean gone = facts.outcome() == Outcome.GONE;
        String reason = facts.problem();
        tellFirstPages(url, Part.missing(url, reason), raw.replayed());
        PageSeen seen = gone
                ? PageSeen.gone(Visit.pageAt(last), reason, facts.fetchedAt())
                : PageSeen.failed(reason, facts.fetchedAt());
        if (!tellMissing(raw, seen, last)) {
            counter.unchanged();
            return;
        }
        if (gone) tellGone(Visit.articlesOf(last), url, facts.fetchedAt());
        counter.out();
    }

    /** @return whether it is news that there is no page to read, which items that cite it are then told */
    private boolean tellMissing(Taken.Raw raw, PageSeen seen, @Nullable Visit last) {
        String url = raw.document().url();
        RawDocument.Facts facts = raw.document().facts();
        PageSeen before = Visit.pageAt(last);
        if (facts.reads() == Reads.BULLETIN || (before != null && !seen.saysMoreThan(before))) return false;
        visits.put(url, Visit.fruitless(last, facts.fetchedAt(), seen, raw.at()));
        citing.answer(url, seen, this::tell);
        return true;
    }

    private void tellGone(List<String> ids, String url, Instant at) {
        ids.forEach(id -> tell(new Told.News(id, new ArticleNews.Gone(at, url))));
    }

    private void read(Taken.Raw raw, @Nullable Visit last) {
        DocumentReader.Outcome outcome = reader.read(raw.document(), raw.at());
        if (outcome instanceof DocumentReader.Outcome.Articles found) {
            passOn(raw, last == null ? found : dated(found, last), last);
        } else if (outcome instanceof DocumentReader.Outcome.Nothing nothing) {
            refuse(raw, nothing, last);
        }
    }

    private static DocumentReader.Outcome.Articles dated(DocumentReader.Outcome.Articles found, Visit last) {
        return new DocumentReader.Outcome.Articles(
                found.articles().stream().map(last::dated).toList(), found.next());
    }

    private void passOn(Taken.Raw raw, DocumentReader.Outcome.Articles found, @Nullable Visit last) {
        String url = raw.document().url();
        RawDocument.Facts facts = raw.document().facts();
        List<Article> articles = found.articles();
        List<Awaited> awaiting = facts.reads() == Reads.PAGE ? awaited.allOf(url) : List.of();
        String textHash = ArticleTexts.hash(articles, found.next());
        boolean same = last != null && last.wasRead(facts.reads()) && textHash.equals(last.textHash());
        PageSeen before = same && last != null ? last.seen() : null;
        PageSeen seen = facts.reads() == Reads.PAGE ? seen(found, awaiting, facts, before) : null;
        List<String> ids =
                awaiting.isEmpty() ? articles.stream().map(Article::id).toList() : Visit.articlesOf(last);
        visits.put(url, new Visit(facts.fetchedAt(), facts.hash(), textHash, ids, seen, raw.at()));
        if (same && !raw.replayed()) {
            counter.unchanged();
            return;
        }
        List<String> shortForms = seen == null ? List.of() : citing.answer(url, seen, this::tell);
        if (!awaiting.isEmpty()) {
            tellFirstPages(url, Part.read(url, articles.get(0), found.next()), raw.replayed());
            counter.detail("parts");
        } else if (seen != null) {
            boolean known = raw.replayed() || seen.hasMovedFrom(Visit.pageAt(last));
            PartedPage begun = PartedPage.of(facts.finalUrl(), articles.get(0), found.next());
            tellPage(raw, new PartNews.Begun(begun, known, shortForms), Visit.leftBehind(last, url, seen));
        } else {
            articles.forEach(item -> tellItem(item, raw.replayed()));
        }
        counter.out();
    }

    private void tellPage(Taken.Raw raw, PartNews.Begun begun, List<String> leftBehind) {
        String url = raw.document().url();
        tell(new Told.Begun(url, begun));
        tellGone(leftBehind, url, raw.document().facts().fetchedAt());
        counter.detail("pages");
    }

    private void tellItem(Article item, boolean replayed) {
        tell(new Told.Read(item, new ReadHeaders(replayed, List.of(), "")));
        links.of(item).forEach(this::tell);
        counter.detail("items");
    }

    /**
     * An item may cite a later part of an article.
     *
     * @param before what was seen of the same text, null when it is another; it may hold the parts that the article goes on in
     */
    private static PageSeen seen(
            DocumentReader.Outcome.Articles found,
            List<Awaited> awaiting,
            RawDocument.Facts facts,
            @Nullable PageSeen before) {
        PageSeen alone = PageSeen.read(found.articles().get(0), facts.fetchedAt());
        PageSeen seen =
                awaiting.isEmpty() ? alone : alone.partOf(awaiting.get(0).articleId());
        return before != null && Objects.equals(before.articleId(), seen.articleId()) ? before : seen;
    }

    private void refuse(Taken.Raw raw, DocumentReader.Outcome.Nothing nothing, @Nullable Visit last) {
        String url = raw.document().url();
        Instant at = raw.document().facts().fetchedAt();
        tellMissing(raw, PageSeen.failed(nothing.message(), at), last);
        tellFirstPages(url, Part.missing(url, nothing.message()), raw.replayed());
        tell(new Told.Refused(rejections.of(nothing.reason(), nothing.message(), url, url, raw.at())));
        counter.rejected();
    }

    private void tellFirstPages(String url, Part part, boolean replayed) {
        for (Awaited place : awaited.allOf(url))
            tell(new Told.OfPart(place.first(), new PartNews.Came(part, replayed)));
    }
}
