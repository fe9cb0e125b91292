package bulletins.stream.road;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.SourceLink;
import bulletins.model.Story;
import bulletins.model.counts.StageCounter;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.ArticleTexts;
import bulletins.stream.road.told.Judged;
import bulletins.stream.road.told.Known;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Told;
import bulletins.stream.stories.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * News of articles → their next versions, and the alerts they raise. A new article first asks for its story, an item once it has heard
 * of each of its links, and its version leaves when that is told. Every piece of news counts once: as out when it made a version, as
 * unchanged when it changed nothing, as duplicate when something newer is known; all that comes before an article's story is known
 * counts as one with the news of that.
 */
final class Enriching extends Telling<ArticleNews> {
    private final Function<Article, Enrichment> enricher;
    private final Alerting alerting;
    private final Versions versions;
    private final StageCounter counter;
    private final Remembered<Known> articles = remembered(Remembered.ARTICLES);
    private final LinkAnswers answers = new LinkAnswers(remembered(Remembered.ANSWERS));

    Enriching(Function<Article, Enrichment> enricher, Alerting alerting, Versions versions, StageCounter counter) {
        this.enricher = enricher;
        this.alerting = alerting;
        this.versions = versions;
        this.counter = counter;
    }

    /** What came of a piece of news. */
    private enum Came {
        VERSION,
        NOTHING,
        OLDER,
        UNDER_WAY
    }

    @Override
    void take(Record<String, ArticleNews> record) {
        Came came = hear(record.key(), record.value(), Known.orNothing(articles.of(record.key())));
        if (came == Came.UNDER_WAY) return;
        counter.in();
        if (came == Came.VERSION) counter.out();
        else if (came == Came.NOTHING) counter.unchanged();
        else counter.duplicate();
    }

    private Came hear(String id, ArticleNews news, Known known) {
        if (news instanceof ArticleNews.Read read) return arrive(read, known);
        if (news instanceof ArticleNews.OfLink of) return answer(id, of.answer(), known);
        if (news instanceof ArticleNews.Gone gone) return vanish(id, gone, known);
        if (news instanceof ArticleNews.OfStory of) return join(of.story(), known);
        if (news instanceof Judged judged) return check(judged, known);
        return Came.NOTHING;
    }

    private Came arrive(ArticleNews.Read news, Known before) {
        Article read = news.article();
        EnrichedArticle last = before.last();
        boolean gone = isGone(read, before.goneAt());
        Known known = gone ? before : before.readAt(news.address());
        if (last != null && isOlder(read.receivedAt(), last.article().receivedAt())) {
            articles.put(read.id(), known);
            return Came.OLDER;
        }
        Article article = gone ? Versions.gone(read) : read;
        Known then = known.gone(gone ? known.goneAt() : null);
        if (last != null && !news.replayed() && ArticleTexts.same(article, last.article()))
            return settle(known, last, last.received(article));
        EnrichedArticle next = versions.next(last, article, enricher.apply(article), answers.linksOf(article));
        if (next.story() == null) {
            Known waiting = last == null && news.silent() ? then.silently() : then;
            articles.put(article.id(), waiting.with(next));
            if (news.replayed() || answers.complete(article)) ask(next, news.shortForms());
            return Came.UNDER_WAY;
        }
        tell(next, next.story(), then, isHeardOf(news, last) ? List.of() : alerting.raise(next, known.alerted()));
        return Came.VERSION;
    }

    private static boolean isHeardOf(ArticleNews.Read news, @Nullable EnrichedArticle last) {
        boolean newer = last != null
                && news.article().receivedAt().isAfter(last.article().receivedAt());
        return news.silent() || (news.replayed() && !newer);
    }

    private boolean isGone(Article read, @Nullable Instant goneAt) {
        return goneAt != null && !read.receivedAt().isAfter(goneAt) && !isToCome(goneAt);
    }

    private Came answer(String id, SourceLink answer, Known known) {
        answers.put(id, answer);
        return known.last() == null ? Came.UNDER_WAY : settle(known, known.last(), known.last());
    }

    /** A page that stands elsewhere too is not gone. */
    private Came vanish(String id, ArticleNews.Gone from, Known before) {
        Known known = before.goneFrom(from.address());
        if (!known.addresses().isEmpty()) {
            articles.put(id, known);
            return Came.NOTHING;
        }
        Instant at = from.at();
        EnrichedArticle last = known.last();
        if (last == null || isOlder(at, last.article().receivedAt())) {
            if (last == null) articles.put(id, known.gone(at));
            return Came.NOTHING;
        }
        Article gone = Versions.gone(last.article());
        if (gone.equals(last.article())) {
            articles.put(id, known.gone(at));
            return Came.NOTHING;
        }
        return change(known.gone(at), versions.next(last, gone, last.found(), last.sourceLinks()));
    }

    /** Tells a new version when the source links have changed, and else only remembers. */
    private Came settle(Known known, EnrichedArticle last, EnrichedArticle now) {
        List<SourceLink> links = answers.linksOf(now.article());
        if (!links.equals(last.sourceLinks()))
            return change(known, versions.next(last, now.article(), now.found(), links));
        return remember(known, now);
    }

    /** Alerts nobody: the text is the same. */
    private Came change(Known known, EnrichedArticle next) {
        if (next.story() == null) return remember(known, next);
        tell(next, next.story(), known, List.of());
        return Came.VERSION;
    }

    /** While the story is not known each piece of news is a reason to ask; to ask twice does no harm. */
    private Came remember(Known known, EnrichedArticle article) {
        articles.put(article.article().id(), known.with(article));
        if (article.story() != null) return Came.NOTHING;
        if (answers.complete(article.article())) ask(article, List.of());
        return Came.UNDER_WAY;
    }

    /** An article stays in its story; its first article hears of each reprint. */
    private Came join(Story story, Known known) {
        EnrichedArticle last = known.last();
        if (last == null) return Came.NOTHING;
        Story before = last.story();
        boolean begins = before == null;
        if (before != null && !story.continues(before)) return Came.NOTHING;
        EnrichedArticle next = versions.inStory(last, story);
        tell(next, story, known, begins && !known.silent() ? alerting.raise(next, known.alerted()) : List.of());
        if (begins) counter.detail(story.first() ? "stories" : "reprints");
        return Came.VERSION;
    }

    /** An answer may come late, when the item has another text or another source. */
    private Came check(Judged judged, Known known) {
        EnrichedArticle last = known.last();
        if (last == null || !judged.concerns(last) || Objects.equals(judged.check(), last.check())) return Came.NOTHING;
        return change(known, versions.checked(last, judged.check()));
    }

    private void tell(EnrichedArticle next, Story story, Known known, List<Alert> alerts) {
        List<String> rules = alerts.stream().map(alert -> alert.rule().id()).toList();
        articles.put(next.article().id(), known.with(next).alertedBy(rules));
        tell(new Told.Version(next));
        for (Alert alert : alerts) {
            if (story.first()) counter.detail("alerts");
            tell(story.first() ? new Told.Raised(alert) : new Told.ReprintAlert(story.id(), alert));
        }
    }

    private void ask(EnrichedArticle article, List<String> shortForms) {
        List<String> ties = new ArrayList<>(shortForms);
        ties.addAll(LinkAnswers.verified(article));
        tell(new Told.Asked(Candidate.of(article, ties)));
    }
}
