package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.counts.StageCounter;
import bulletins.stream.road.DocumentReader.Outcome.Articles;
import bulletins.stream.road.DocumentReader.Outcome.Nothing;
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
        if (outcome instanceof Articles found) {
            passOn(raw, last == null ? found : dated(found, last), last);
        } else if (outcome instanceof Nothing nothing) {
            refuse(raw, nothing, last);
        }
    }

    private static Articles dated(Articles found, Visit last) {
        return new Articles(found.articles().stream().map(last::dated).toList(), found.next());
    }

    private void passOn(Taken.Raw raw, Articles found, @Nullable Visit last) {
        String url = raw.document().url();
        RawDocument.Facts facts = raw.document().facts();
        List<Awaited> awaiting = facts.reads() == Reads.PAGE ? awaited.allOf(url) : List.of();
        String textHash = ArticleTexts.hash(found.articles(), found.next());
        boolean same = last != null && last.wasRead(facts.reads()) && textHash.equals(last.textHash());
        PageSeen before = same && last != null ? last.seen() : null;
        PageSeen seen = facts.reads() == Reads.PAGE ? seen(found, awaiting, facts, before) : null;
        List<String> ids =
                awaiting.isEmpty() ? found.articles().stream().map(Article::id).toList() : Visit.articlesOf(last);
        visits.put(url, new Visit(facts.fetchedAt(), facts.hash(), textHash, ids, seen, raw.at()));
        if (same && !raw.replayed()) {
            counter.unchanged();
            return;
        }
        if (seen == null) found.articles().forEach(item -> tellItem(item, raw.replayed()));
        else if (awaiting.isEmpty()) tellPage(raw, found, seen, last);
        else tellPart(raw, found, seen);
        counter.out();
    }

    private void tellPage(Taken.Raw raw, Articles found, PageSeen seen, @Nullable Visit last) {
        String url = raw.document().url();
        RawDocument.Facts facts = raw.document().facts();
        boolean known = raw.replayed() || seen.hasMovedFrom(Visit.pageAt(last));
        PartedPage page = PartedPage.of(facts.finalUrl(), found.articles().get(0), found.next());
        List<String> shortForms = citing.answer(url, seen, this::tell);
        tell(new Told.Begun(url, new PartNews.Begun(page, known, shortForms)));
        tellGone(Visit.leftBehind(last, url, seen), url, facts.fetchedAt());
        counter.detail("pages");
    }

    private void tellPart(Taken.Raw raw, Articles found, PageSeen seen) {
        String url = raw.document().url();
        citing.answer(url, seen, this::tell);
        tellFirstPages(url, Part.read(url, found.articles().get(0), found.next()), raw.replayed());
        counter.detail("parts");
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
            Articles found, List<Awaited> awaiting, RawDocument.Facts facts, @Nullable PageSeen before) {
        PageSeen alone = PageSeen.read(found.articles().get(0), facts.fetchedAt());
        PageSeen seen =
                awaiting.isEmpty() ? alone : alone.partOf(awaiting.get(0).articleId());
        return before != null && Objects.equals(before.articleId(), seen.articleId()) ? before : seen;
    }

    private void refuse(Taken.Raw raw, Nothing nothing, @Nullable Visit last) {
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
