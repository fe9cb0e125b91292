package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.EnrichedArticle;
import bulletins.model.Ids;
import bulletins.model.PageFacts;
import bulletins.model.SourceCheck;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import bulletins.stream.claims.Claimed;
import bulletins.stream.claims.Judge;
import bulletins.stream.claims.Stated;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.ArticleTexts;
import bulletins.stream.road.told.Judged;
import bulletins.stream.road.told.Question;
import bulletins.stream.road.told.SourceLinks;
import bulletins.stream.road.told.Told;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What items and their pages have to say to one another so that each item is held against its page. An item sends what it claims, which
 * is small, and the page answers; no text travels.
 */
final class SourceChecks {
    private final Judge judge;

    SourceChecks(Judge judge) {
        this.judge = judge;
    }

    /** @return a question to the page, or what the item can tell itself: that the page has gone, or that it has none any more */
    Optional<Told> ofItem(EnrichedArticle version) {
        Article item = version.article();
        if (item.kind() != ArticleKind.ITEM) return Optional.empty();
        SourceLink source = SourceLinks.source(version.sourceLinks());
        String hash = ArticleTexts.textHash(item);
        if (source == null) {
            return version.check() == null ? Optional.empty() : Optional.of(answer(item.id(), new Judged(hash, null)));
        }
        String page = source.articleId() == null ? Ids.page(source.url()) : source.articleId();
        Claimed claims = judge.claims(item);
        if (source.status() == Status.VERIFIED) {
            var question = new Question(item.id(), hash, source.url(), claims);
            return Optional.of(new Told.News(page, new ArticleNews.Asked(question)));
        }
        var gone = new SourceCheck(source.url(), page, 0, Judge.gone(claims.statements()), claims.leftOff());
        return gone.equals(version.check()) ? Optional.empty() : Optional.of(answer(item.id(), new Judged(hash, gone)));
    }

    /** @return answers to the items, none while the page is gone: they hear of that otherwise */
    List<Told> ofPage(Collection<Question> questions, EnrichedArticle page) {
        PageFacts facts = page.article().page();
        if (questions.isEmpty() || facts == null || facts.gone()) return List.of();
        Stated stated = judge.read(page.article());
        return questions.stream()
                .map(question -> answer(question, stated, page.revision()))
                .toList();
    }

    private Told answer(Question question, Stated page, int revision) {
        Claimed claims = question.claims();
        var check = new SourceCheck(
                question.url(), page.page().id(), revision, judge.judge(claims.statements(), page), claims.leftOff());
        return answer(question.itemId(), new Judged(question.textHash(), check));
    }

    private static Told answer(String itemId, Judged judged) {
        return new Told.News(itemId, judged);
    }
}
