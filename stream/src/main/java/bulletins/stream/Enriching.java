package bulletins.stream;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.SourceLink;
import bulletins.model.StageCounter;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * News of articles → their next versions, and the alerts they raise. Every piece of news counts once: as out when it made a version,
 * as unchanged when it changed nothing, as duplicate when something newer is known.
 */
final class Enriching extends ContextualProcessor<String, ArticleNews, String, Told> {
    private final Function<Article, Enrichment> enricher;
    private final Alerting alerting;
    private final Versions versions;
    private final StageCounter counter;
    private final Remembered<Known> articles = new Remembered<>(Remembered.ARTICLES);
    private final Remembered<LinkAnswer> answers = new Remembered<>(Remembered.ANSWERS);

    Enriching(Function<Article, Enrichment> enricher, Alerting alerting, Versions versions, StageCounter counter) {
        this.enricher = enricher;
        this.alerting = alerting;
        this.versions = versions;
        this.counter = counter;
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        articles.open(context);
        answers.open(context);
    }

    @Override
    public void process(Record<String, ArticleNews> record) {
        counter.in();
        ArticleNews news = record.value();
        Known stored = articles.of(record.key());
        Known known = stored == null ? Known.NOTHING : stored;
        if (news.read() != null) {
            arrive(news.read(), known);
        } else if (news.answer() != null) {
            answer(record.key(), news.answer(), known.last(), known);
        } else if (news.goneAt() != null) {
            vanish(record.key(), news.goneAt(), known);
        }
    }

    private void arrive(ArticleNews.Read news, Known known) {
        Article read = news.article();
        EnrichedArticle last = known.last();
        if (last != null && read.receivedAt().isBefore(last.article().receivedAt())) {
            counter.duplicate();
            return;
        }
        boolean gone = known.goneAt() != null && !read.receivedAt().isAfter(known.goneAt());
        Article article = gone ? Versions.gone(read) : read;
        if (last != null && !news.replayed() && ArticleTexts.same(article, last.article())) {
            settle(article.id(), known, last, received(last, article));
            return;
        }
        EnrichedArticle next = versions.next(last, article, enricher.apply(article), sourceLinks(article));
        boolean silent = news.replayed() && last != null;
        List<Alert> alerts = silent ? List.of() : alerting.raise(next, known.alerted());
        Set<String> alerted = new HashSet<>(known.alerted());
        alerts.forEach(alert -> alerted.add(alert.rule().id()));
        articles.put(article.id(), new Known(next, alerted, gone ? known.goneAt() : null));
        tell(new Told.Version(next));
        alerts.forEach(alert -> raise(alert, news.digests()));
        counter.out();
    }

    private void raise(Alert alert, List<String> digests) {
        if (digests.isEmpty()) {
            counter.detail("alerts");
            tell(new Told.Raised(alert));
        } else {
            tell(new Told.PageAlert(digests.get(0), alert));
        }
    }

    /** The same text received again: only its date moves on, and perhaps what its links came to. */
    private static EnrichedArticle received(EnrichedArticle last, Article again) {
        return new EnrichedArticle(
                again,
                last.found(),
                last.sourceLinks(),
                last.version(),
                last.revision(),
                last.firstSeen(),
                last.updatedAt());
    }

    private void answer(String id, LinkAnswer answer, @Nullable EnrichedArticle last, Known known) {
        answers.put(Remembered.pair(id, answer.url()), answer);
        if (last == null) {
            counter.unchanged();
        } else {
            settle(id, known, last, last);
        }
    }

    private void vanish(String id, Instant at, Known known) {
        EnrichedArticle last = known.last();
        if (last == null || last.article().receivedAt().isAfter(at)) {
            if (last == null) articles.put(id, new Known(null, known.alerted(), at));
            counter.unchanged();
            return;
        }
        Article gone = Versions.gone(last.article());
        boolean news = !gone.equals(last.article());
        EnrichedArticle next = news ? versions.next(last, gone, last.found(), last.sourceLinks()) : last;
        articles.put(id, new Known(next, known.alerted(), at));
        if (news) tell(new Told.Version(next));
        if (news) counter.out();
        else counter.unchanged();
    }

    /** Tells a new version when the source links have changed, and else only remembers. */
    private void settle(String id, Known known, EnrichedArticle last, EnrichedArticle now) {
        List<SourceLink> links = sourceLinks(now.article());
        boolean same = links.equals(last.sourceLinks());
        EnrichedArticle next = same ? now : versions.next(last, now.article(), now.found(), links);
        articles.put(id, new Known(next, known.alerted(), known.goneAt()));
        if (same) {
            counter.unchanged();
            return;
        }
        tell(new Told.Version(next));
        counter.out();
    }

    private List<SourceLink> sourceLinks(Article article) {
        return SourceLinks.of(article, (item, url) -> answers.of(Remembered.pair(item, url)));
    }

    private void tell(Told told) {
        context().forward(new Record<>(told.key(), told, context().currentSystemTimeMs()));
    }
}
