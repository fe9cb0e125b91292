package bulletins.stream.running;

import bulletins.model.topics.Topics;
import bulletins.stream.road.told.Remembered;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;

/** The topics that Kafka Streams keeps for itself. */
public final class InnerTopics {
    private InnerTopics() {}

    /**
     * What is kept of each article lies in as many partitions as {@code articles} had at the first start.
     *
     * @throws IllegalStateException in words for people, when those are other ones by now
     */
    public static void check(Admin admin, String applicationId) throws InterruptedException {
        String kept = applicationId + "-" + Remembered.ARTICLES.name() + "-changelog";
        try {
            if (!admin.listTopics().names().get().contains(kept)) return;
            int before = partitions(admin, kept);
            int now = partitions(admin, Topics.ARTICLES.name());
            if (before == now) return;
            throw new IllegalStateException(
                    "Kafka's topics have " + now + " partitions each, but the stream stage began with "
                            + before
                            + ", and what it knows of each article lies by its partition. Begin anew with the number that you need:"
                            + " end all stages, remove our topics, those that begin with " + applicationId
                            + "-, and the folders stream.state and ingest.state, set kafka.partitions, and start;"
                            + " everything is fetched again");
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell of its topics: " + e.getCause(), e);
        }
    }

    private static int partitions(Admin admin, String topic) throws ExecutionException, InterruptedException {
        Collection<TopicDescription> described =
                admin.describeTopics(List.of(topic)).allTopicNames().get().values();
        return described.iterator().next().partitions().size();
    }
}
