package bulletins.stream;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.Ids;
import bulletins.model.ItemFacts;
import bulletins.model.PageFacts;
import bulletins.stream.rules.RuleMatch;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes the alerts that an article raises: one for each rule it meets, and none for a rule that has had its alert. */
final class Alerting {
    private final Function<EnrichedArticle, List<RuleMatch>> matcher;
    private final Function<EnrichedArticle, String> story;
    private final Clock clock;

    /** @param story the id under which reprints of an article are one; without stories, the article's own */
    Alerting(Function<EnrichedArticle, List<RuleMatch>> matcher, Function<EnrichedArticle, String> story, Clock clock) {
        this.matcher = matcher;
        this.story = story;
        this.clock = clock;
    }

    List<Alert> raise(EnrichedArticle article, Set<String> alerted) {
        return matcher.apply(article).stream()
                .filter(match -> !alerted.contains(match.rule().id()))
                .map(match -> alert(article, match))
                .toList();
    }

    private Alert alert(EnrichedArticle article, RuleMatch match) {
        String id = Ids.alert(match.rule().id(), story.apply(article));
        return new Alert(id, match.rule(), subject(article.article()), match.matches(), false, null, clock.instant());
    }

    private static Alert.Subject subject(Article article) {
        ItemFacts item = article.item();
        PageFacts page = article.page();
        return new Alert.Subject(
                article.id(),
                article.kind(),
                article.title(),
                page == null ? null : page.url(),
                item == null ? null : item.origin(),
                item == null ? null : item.category(),
                item == null ? null : item.bulletin().title());
    }
}
