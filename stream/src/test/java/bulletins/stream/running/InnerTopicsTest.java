package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.TopicWatch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
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

    @Test
    void one_that_is_deleted_while_the_stage_runs_is_made_again_as_it_was() throws Exception {
        var kafka = new KafkaSettings(SharedServers.kafka(), 3, 1, Map.of());
        String name = "watched-known-articles-changelog";
        try (Admin admin = Admin.create(kafka.common())) {
            new TopicSetup(admin, Clock.systemUTC()).ensure(kafka);
            NewTopic compacted = new NewTopic(name, 2, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(compacted)).all().get();
            await().until(() -> admin.listTopics().names().get().contains(name));
            try (TopicWatch watch = TopicWatch.start(kafka, Clock.systemUTC(), "watched-")) {
                assertThat(watch).isNotNull();
                Uuid before = described(admin, name).topicId();
                admin.deleteTopics(List.of(name)).all().get();
                await().ignoreExceptions()
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> !described(admin, name).topicId().equals(before));
            }
            assertThat(described(admin, name).partitions()).hasSize(2);
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
            assertThat(admin.describeConfigs(List.of(topic)).all().get().values())
                    .singleElement()
                    .satisfies(config ->
                            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact"));
        }
    }

    private static TopicDescription described(Admin admin, String name) throws Exception {
        return admin.describeTopics(List.of(name))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next();
    }
}
