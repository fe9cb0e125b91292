package bulletins.model.topics;

import bulletins.model.settings.KafkaSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the missing topics in one step and waits until every partition answers: records sent to a new topic before that may
 * be lost (KAFKA-15591, open in Kafka 4.3.1).
 */
public final class TopicSetup {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Admin admin;
    private final Clock clock;

    public TopicSetup(Admin admin, Clock clock) {
        this.admin = admin;
        this.clock = clock;
    }

    /** Kafka is not there, or not yet able to; another try may help. */
    public static final class Away extends IllegalStateException {
        private Away(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** With a client of its own, see {@link #ensure(KafkaSettings)}. */
    public static void ensure(KafkaSettings kafka, Clock clock) throws InterruptedException {
        try (Admin admin = Admin.create(kafka.common())) {
            new TopicSetup(admin, clock).ensure(kafka);
        }
    }

    /**
     * @throws Away when the topics do not answer within a minute
     * @throws IllegalStateException in words for people, when somebody has to change Kafka or the settings first
     */
    public void ensure(KafkaSettings kafka) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        String place = "Kafka at " + kafka.bootstrapServers();
        while (true) {
            try {
                create(kafka);
                awaitAnswers();
                TopicFitness.check(admin, place);
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof RetriableException)) throw refused(place, e);
                if (clock.instant().isAfter(end))
                    throw new Away(
                            place + " does not answer (" + words(e) + "); is it running, and does"
                                    + " kafka.bootstrap-servers name it?",
                            e);
                Thread.sleep(200);
            }
        }
    }

    private static IllegalStateException refused(String place, ExecutionException e) {
        return new IllegalStateException(
                place + " does not give us our topics: " + Denial.in(e).orElse(words(e)), e);
    }

    private static String words(ExecutionException e) {
        return e.getCause() == null ? e.toString() : String.valueOf(e.getCause().getMessage());
    }

    List<? extends Topic<?, ?>> missing() throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        return Topics.all().stream()
                .filter(topic -> !present.contains(topic.name()))
                .toList();
    }

    private void create(KafkaSettings kafka) throws ExecutionException, InterruptedException {
        List<NewTopic> missing = missing().stream()
                .map(topic -> new NewTopic(topic.name(), kafka.partitions(), (short) kafka.replication())
                        .configs(topic.settings()))
                .toList();
        for (KafkaFuture<Void> created : admin.createTopics(missing).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) throw e;
            }
        }
    }

    private void awaitAnswers() throws ExecutionException, InterruptedException {
        List<String> names = Topics.all().stream().map(Topic::name).collect(Collectors.toList());
        Map<TopicPartition, OffsetSpec> partitions = admin.describeTopics(names).allTopicNames().get().values().stream()
                .flatMap(topic -> partitions(topic.name(), topic.partitions().size()))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        admin.listOffsets(partitions).all().get();
    }

    private static Stream<TopicPartition> partitions(String topic, int count) {
        return IntStream.range(0, count).mapToObj(partition -> new TopicPartition(topic, partition));
    }
}
