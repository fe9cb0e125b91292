package bulletins.stream.running;

import bulletins.model.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which topics the state on disk belongs to, by the ids that Kafka gives each topic when it makes it. Kafka Streams compares offsets
 * alone and takes a changelog that is empty for one that has been read: state of another Kafka would pass for what this one holds, and
 * articles that it has never seen for known ones.
 */
public final class StateOrigin {
    private static final Logger LOG = LoggerFactory.getLogger(StateOrigin.class);

    private final Path folder;
    private final Properties now;
    private final Properties before;

    private StateOrigin(Path folder, Properties now, Properties before) {
        this.folder = folder;
        this.now = now;
        this.before = before;
    }

    /** @throws IllegalStateException in words for people, when Kafka or the folder do not tell */
    public static StateOrigin of(Path state, Admin admin, String applicationId) throws InterruptedException {
        try {
            return new StateOrigin(state, ids(admin, applicationId), kept(state));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell of its topics: " + e.getCause(), e);
        }
    }

    /**
     * Removes state that is of topics which are gone, and remembers those that are there now.
     *
     * @param cleaning removes the state on disk; what Kafka holds of it is then read again
     */
    public void settle(Runnable cleaning) {
        List<String> gone = before.stringPropertyNames().stream()
                .filter(topic -> !before.getProperty(topic).equals(now.getProperty(topic)))
                .sorted()
                .toList();
        if (!gone.isEmpty()) {
            LOG.warn(
                    "the state in {} was made with another Kafka, or with topics that have been removed since ({}): it is"
                            + " removed, and what this Kafka holds of it is read again",
                    folder,
                    String.join(", ", gone));
            cleaning.run();
        }
        if (!now.equals(before)) keep();
    }

    private void keep() {
        try (OutputStream stream = Files.newOutputStream(file(folder))) {
            now.store(stream, "the topics that this state belongs to");
        } catch (IOException e) {
            throw new StateUnwritable(folder, e);
        }
    }

    private static Properties kept(Path folder) {
        var kept = new Properties();
        if (!Files.exists(file(folder))) return kept;
        try (InputStream stream = Files.newInputStream(file(folder))) {
            kept.load(stream);
            return kept;
        } catch (IOException e) {
            throw new StateUnwritable(folder, e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("topic-ids");
    }

    /**
     * One topic that all state is made from, and the changelogs, which are not there before the first start. In one answer: described
     * afterwards, one that another process has just made would be unknown to a broker that has not heard of it yet.
     */
    private static Properties ids(Admin admin, String applicationId) throws ExecutionException, InterruptedException {
        var ids = new Properties();
        admin.listTopics().listings().get().stream()
                .filter(topic -> {
                    boolean inner = topic.name().startsWith(applicationId + "-");
                    return inner
                            ? topic.name().endsWith("-changelog")
                            : topic.name().equals(Topics.ARTICLES.name());
                })
                .forEach(topic -> ids.setProperty(topic.name(), topic.topicId().toString()));
        return ids;
    }
}
