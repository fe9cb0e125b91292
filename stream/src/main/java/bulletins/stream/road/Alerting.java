package bulletins.stream.road;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.ChinaTime;
import bulletins.model.EnrichedArticle;
import bulletins.model.Ids;
import bulletins.model.ItemFacts;
import bulletins.model.Link;
import bulletins.model.PageFacts;
import bulletins.model.Story;
import bulletins.stream.rules.RuleMatch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the alerts that an article raises: one for each rule it meets, and none for a rule that has had its alert. */
final class Alerting {
    private final Function<EnrichedArticle, List<RuleMatch>> matcher;
    private final Clock clock;

    Alerting(Function<EnrichedArticle, List<RuleMatch>> matcher, Clock clock) {
        this.matcher = matcher;
        this.clock = clock;
    }

    /** @param article whose story is known: a rule has one alert for all of that */
    List<Alert> raise(EnrichedArticle article, Set<String> alerted) {
        Story story = Objects.requireNonNull(article.story(), "an article alerts when its story is known");
        return matcher.apply(article).stream()
                .filter(match -> !alerted.contains(match.rule().id()))
                .map(match -> alert(article.article(), story, match))
                .toList();
    }

    private Alert alert(Article article, Story story, RuleMatch match) {
        String id = Ids.alert(match.rule().id(), story.id());
        return new Alert(id, match.rule(), subject(article), match.matches(), false, null, clock.instant());
    }

    private static Alert.Subject subject(Article article) {
        ItemFacts item = article.item();
        PageFacts page = article.page();
        return new Alert.Subject(
                article.id(),
                article.kind(),
                article.title(),
                page == null ? firstLink(item) : page.url(),
                item == null ? null : item.origin(),
                item == null ? null : item.category(),
                item == null ? null : item.bulletin().title(),
                publishedOn(article));
    }

    private static @Nullable LocalDate publishedOn(Article article) {
        ItemFacts item = article.item();
        if (item != null) return item.bulletin().referenceDate();
        PageFacts page = article.page();
        if (page == null || page.publishedAt() == null) return null;
        return ChinaTime.day(page.publishedAt().toInstant());
    }

    /** What an item has no page of its own to show, the page that it cites does. */
    private static @Nullable String firstLink(@Nullable ItemFacts item) {
        return item == null
                ? null
                : item.links().stream().map(Link::url).findFirst().orElse(null);
    }
}
