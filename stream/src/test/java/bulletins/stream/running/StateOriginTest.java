package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateOriginTest {
    private static final String CHANGELOG = "origin-known-articles-changelog";

    @TempDir
    private Path state;

    @Test
    void state_is_removed_once_when_a_changelog_that_it_was_read_from_has_been_made_anew() throws Exception {
        var kafka = new KafkaSettings(SharedServers.kafka(), 3, 1, Map.of());
        try (Admin admin = Admin.create(kafka.common())) {
            new TopicSetup(admin, Clock.systemUTC()).ensure(kafka);
            assertThat(removals(admin)).as("the first start").isZero();
            make(admin);
            assertThat(removals(admin)).as("its changelog has come").isZero();
            assertThat(removals(admin)).as("all as it was").isZero();
            admin.deleteTopics(List.of(CHANGELOG)).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(CHANGELOG));
            make(admin);
            assertThat(removals(admin)).as("another topic of that name").isOne();
            assertThat(removals(admin)).as("the start after that").isZero();
        }
    }

    private int removals(Admin admin) throws InterruptedException {
        var removals = new AtomicInteger();
        StateOrigin.of(state, admin, "origin").settle(removals::incrementAndGet);
        return removals.get();
    }

    /** A broker may hear of a topic a moment after the controller that made it. */
    private static void make(Admin admin) throws Exception {
        admin.createTopics(List.of(new NewTopic(CHANGELOG, 3, (short) 1))).all().get();
        await().ignoreExceptions()
                .until(() -> admin.describeTopics(List.of(CHANGELOG))
                        .allTopicNames()
                        .get()
                        .containsKey(CHANGELOG));
    }
}
