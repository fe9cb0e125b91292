package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class InnerTopicsTest {
    @Test
    void partitions_that_were_added_to_the_topics_of_the_road_are_told_at_the_start_with_what_to_do() throws Exception {
        var kafka = new KafkaSettings(SharedServers.kafka(), 3, 1, Map.of());
        try (Admin admin = Admin.create(kafka.common())) {
            new TopicSetup(admin, Clock.systemUTC()).ensure(kafka);
            admin.createTopics(List.of(
                            new NewTopic("grown-known-articles-changelog", 2, (short) 1),
                            new NewTopic("kept-known-articles-changelog", 3, (short) 1)))
                    .all()
                    .get();
            // A broker may hear of a topic a moment after the controller that made it.
            await().untilAsserted(() -> assertThatThrownBy(() -> InnerTopics.check(admin, "grown"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("have 3 partitions each, but the stream stage began with 2")
                    .hasMessageContaining("those that begin with grown-"));
            assertThatCode(() -> InnerTopics.check(admin, "kept")).doesNotThrowAnyException();
            assertThatCode(() -> InnerTopics.check(admin, "new")).doesNotThrowAnyException();
        }
    }
}
