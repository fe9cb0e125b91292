package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.counts.StageCounter;
import bulletins.stream.claims.Judge;
import bulletins.stream.road.told.ItemLinks;
import bulletins.stream.rules.RuleMatch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the road is made of: everything that reads, finds and matches, given to {@link Road} so that the topology itself only
 * says in which order.
 *
 * @param matcher the rules that an article meets
 * @param storyWindow how far apart the days of reprints may lie, and how long they are remembered
 * @param judge holds items against their pages
 * @param kept a new finder of kept records for each task
 */
public record RoadParts(
        DocumentReader reader,
        Function<Article, Enrichment> enricher,
        Function<EnrichedArticle, List<RuleMatch>> matcher,
        Duration storyWindow,
        Judge judge,
        Supplier<KeptRecords> kept,
        StageCounter reading,
        StageCounter enrichment,
        Clock clock) {

    ReadingDocuments readingDocuments() {
        return new ReadingDocuments(reader, new ItemLinks(clock), reading, rejections());
    }

    Enriching enriching() {
        var alerting = new Alerting(matcher, clock);
        return new Enriching(enricher, alerting, new Versions(clock), enrichment);
    }

    Grouping grouping() {
        return new Grouping(storyWindow);
    }

    Checking checking() {
        return new Checking(new SourceChecks(judge));
    }

    Judging judging() {
        return new Judging(new SourceChecks(judge), enrichment);
    }

    Deciding deciding() {
        return new Deciding(enrichment);
    }

    Rejections rejections() {
        return new Rejections(clock);
    }
}
