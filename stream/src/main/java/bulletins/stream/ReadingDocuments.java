package bulletins.stream;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.SourceLink;
import bulletins.model.StageCounter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * raw documents → articles, links to fetch, citations, and news for the items that cite the page. What was read last from a url
 * and has not changed is not told again. Each raw document counts once: as out, unchanged, duplicate or rejected.
 */
final class ReadingDocuments extends ContextualProcessor<String, Taken, String, Told> {
    private final DocumentReader reader;
    private final ItemLinks links;
    private final StageCounter counter;
    private final Rejections rejections;
    private final Remembered<Visit> visits = new Remembered<>(Remembered.VISITS);
    private final Remembered<Citation> citations = new Remembered<>(Remembered.CITATIONS);

    ReadingDocuments(DocumentReader reader, ItemLinks links, StageCounter counter, Rejections rejections) {
        this.reader = reader;
        this.links = links;
        this.counter = counter;
        this.rejections = rejections;
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        visits.open(context);
        citations.open(context);
    }

    @Override
    public void process(Record<String, Taken> record) {
        counter.in();
        Taken taken = record.value();
        if (taken instanceof Taken.Raw raw) {
            settle(raw);
        } else if (taken instanceof Taken.Again again) {
            tell(new Told.News(again.article().id(), ArticleNews.read(again.article(), true, List.of())));
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
        if (last != null && facts.fetchedAt().isBefore(last.fetchedAt())) {
            counter.duplicate();
        } else if (facts.outcome() != Outcome.RECEIVED) {
            settleFruitless(raw.document(), last);
        } else if (!raw.replayed()
                && last != null
                && last.wasRead()
                && facts.hash().equals(last.bytesHash())) {
            counter.unchanged();
        } else {
            read(raw, last);
        }
    }

    /** The items of a bulletin outlive its file; the article of a page that is gone says so. */
    private void settleFruitless(RawDocument raw, @Nullable Visit last) {
        RawDocument.Facts facts = raw.facts();
        boolean gone = facts.outcome() == Outcome.GONE;
        String reason = facts.reason() == null ? "HTTP " + facts.status() : facts.reason();
        PageSeen before = last == null ? null : last.seen();
        PageSeen seen =
                gone ? PageSeen.gone(before, reason, facts.fetchedAt()) : PageSeen.failed(reason, facts.fetchedAt());
        if (facts.reads() == Reads.BULLETIN || (before != null && !seen.saysMoreThan(before))) {
            counter.unchanged();
            return;
        }
        visits.put(raw.url(), Visit.fruitless(last, facts.fetchedAt(), seen));
        answerCitingItems(raw.url(), seen);
        if (gone && last != null)
            last.articleIds().forEach(id -> tell(new Told.News(id, ArticleNews.gone(facts.fetchedAt()))));
        counter.out();
    }

    private void read(Taken.Raw raw, @Nullable Visit last) {
        DocumentReader.Outcome outcome = reader.read(raw.document(), raw.at());
        if (outcome instanceof DocumentReader.Outcome.Articles found) {
            passOn(raw, found.articles(), last);
        } else if (outcome instanceof DocumentReader.Outcome.Nothing nothing) {
            refuse(raw, nothing, last);
        }
    }

    private void passOn(Taken.Raw raw, List<Article> articles, @Nullable Visit last) {
        String url = raw.document().url();
        RawDocument.Facts facts = raw.document().facts();
        String textHash = ArticleTexts.hash(articles);
        boolean same = last != null && last.wasRead() && textHash.equals(last.textHash());
        PageSeen seen =
                facts.reads() == Reads.PAGE ? PageSeen.read(articles.get(0), textHash, facts.fetchedAt()) : null;
        List<String> ids = articles.stream().map(Article::id).toList();
        visits.put(url, new Visit(facts.fetchedAt(), facts.hash(), textHash, ids, seen));
        if (same && !raw.replayed()) {
            counter.unchanged();
            return;
        }
        List<String> digests = seen == null ? List.of() : answerCitingItems(url, seen);
        for (Article article : articles) {
            tell(new Told.Read(article, raw.replayed(), digests));
            links.of(article).forEach(this::tell);
            counter.detail(article.kind() == ArticleKind.ITEM ? "items" : "pages");
        }
        counter.out();
    }

    private void refuse(Taken.Raw raw, DocumentReader.Outcome.Nothing nothing, @Nullable Visit last) {
        String url = raw.document().url();
        Instant at = raw.document().facts().fetchedAt();
        PageSeen seen = PageSeen.failed(nothing.message(), at);
        boolean news = last == null || last.seen() == null || seen.saysMoreThan(last.seen());
        if (raw.document().facts().reads() == Reads.PAGE && news) {
            visits.put(url, Visit.fruitless(last, at, seen));
            answerCitingItems(url, seen);
        }
        tell(new Told.Refused(rejections.of(nothing.reason(), nothing.message(), url, url, raw.at())));
        counter.rejected();
    }

    /** @return the items that are shortened forms of the page */
    private List<String> answerCitingItems(String url, PageSeen seen) {
        List<String> digests = new ArrayList<>();
        for (Citation citation : citations.allOf(url)) {
            LinkAnswer answer = LinkAnswer.of(citation, seen);
            tell(new Told.News(citation.itemId(), ArticleNews.answer(answer)));
            if (answer.status() == SourceLink.Status.VERIFIED) digests.add(citation.itemId());
        }
        return digests;
    }

    private void tell(Told told) {
        Headers headers = told instanceof Told.Read read ? Arriving.headers(read) : new RecordHeaders();
        context().forward(new Record<>(told.key(), told, context().currentSystemTimeMs(), headers));
    }
}
