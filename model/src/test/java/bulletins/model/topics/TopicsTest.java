package bulletins.model.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void what_is_written_every_few_seconds_is_compacted_within_hours_and_not_weeks() {
        for (Topic<?, ?> topic : List.of(Topics.FETCH_STATES, Topics.STAGE_COUNTS)) {
            assertThat(Long.parseLong(topic.settings().getOrDefault("segment.ms", "604800000")))
                    .as(topic.name())
                    .isLessThanOrEqualTo(Duration.ofHours(1).toMillis());
        }
    }

    @Test
    void what_is_known_of_links_and_articles_is_never_removed_by_age() {
        for (Topic<?, ?> topic :
                List.of(Topics.FETCH_STATES, Topics.ARTICLES, Topics.ENRICHED_ARTICLES, Topics.ALERT_RULES))
            assertThat(topic.settings()).as(topic.name()).containsEntry("cleanup.policy", "compact");
    }
}
