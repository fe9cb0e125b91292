package bulletins.indexer;

import bulletins.indexer.server.ServerSettings;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the indexer and search are told.
 *
 * @param group the consumer group; several indexers of one group share the work
 * @param instance a name that stays with this process from start to start: Kafka then gives it its partitions back at once
 * @param keepMonths whole months kept before this one; 0 keeps all
 * @param longestPause the longest wait between two tries while Elasticsearch is away
 */
public record IndexerSettings(
        ServerSettings server, String group, Optional<String> instance, int keepMonths, Duration longestPause) {
    private static final int PORTION = 500;

    public static IndexerSettings from(Environment all) {
        Environment indexer = all.within("indexer");
        return new IndexerSettings(
                ServerSettings.from(all),
                indexer.text("group", "indexer"),
                indexer.optional("instance"),
                indexer.number("keep-months", 0, 0, 1200),
                indexer.lasting("longest-pause", Duration.ofSeconds(30)));
    }

    PortionConsumer.Plan plan() {
        List<String> topics = List.of(Topics.ENRICHED_ARTICLES.name(), Topics.ALERTS.name(), Topics.REJECTIONS.name());
        return new PortionConsumer.Plan(topics, group, instance, PORTION, Optional.empty());
    }
}
