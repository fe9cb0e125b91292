package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.Alert;
import bulletins.model.Rejection;
import bulletins.model.StageCounts;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A notifier on the real broker, with consumer groups that no other test has. */
final class Told implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KafkaSettings kafka;
    private final String group = "notifier-" + UUID.randomUUID();
    private final List<Recipient> recipients = new ArrayList<>();
    private Duration giveUp = Duration.ofDays(1);
    private volatile Duration ahead = Duration.ZERO;
    private final List<NotifierStage> stages = new ArrayList<>();

    private Told(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    static Told nobodyYet() throws InterruptedException {
        var kafka = new KafkaSettings(SharedServers.kafka(), 2, 1, Map.of());
        TopicSetup.ensure(kafka, Clock.systemUTC());
        return new Told(kafka);
    }

    Told webhook(String name, Post post, boolean byDefault) {
        Address address = new Address.Webhook(post.url(), Optional.of("s"));
        recipients.add(new Recipient(name, address, byDefault, Duration.ZERO));
        return this;
    }

    Told givingUpAfter(Duration time) {
        giveUp = time;
        return this;
    }

    void putForward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Starts the stage and waits until it holds its partitions, since it looks back no further than now. */
    Told start() {
        stages.add(stage());
        for (Recipient recipient : recipients) awaitStarted(group + "-" + recipient.name());
        return this;
    }

    /** Starts another process of the same stage, and waits until it has its share of the work. */
    void joinedByAnother() {
        stages.add(stage());
        for (Recipient recipient : recipients) awaitMembers(group + "-" + recipient.name(), stages.size());
    }

    private NotifierStage stage() {
        var times = new NotifierSettings.Times(Duration.ofMillis(1), Duration.ofMillis(300), giveUp);
        var server = new MailServer("", 25, MailServer.Security.NONE, "", Optional.empty(), Optional.empty());
        var settings = new NotifierSettings(recipients, server, group, Optional.empty(), times);
        InstantSource now = () -> InstantSource.system().instant().plus(ahead);
        return NotifierStage.start(settings, kafka, now.withZone(ZoneOffset.UTC));
    }

    void stop() {
        stages.forEach(NotifierStage::close);
        stages.clear();
    }

    void raise(Alert... alerts) throws InterruptedException {
        try (Producer<String, Alert> producer = Topics.ALERTS.producer(kafka.common())) {
            for (Alert alert : alerts) producer.send(new ProducerRecord<>(Topics.ALERTS.name(), alert.id(), alert));
            producer.flush();
        }
    }

    StageCounts counts(String recipient) {
        return counts(stages.get(0), recipient);
    }

    /** Waits until no process has anything in hand for the recipient. */
    void awaitRest(String recipient) {
        await().atMost(PATIENCE)
                .until(() -> stages.stream()
                        .allMatch(stage -> counts(stage, recipient).waiting() == 0));
    }

    private static StageCounts counts(NotifierStage stage, String recipient) {
        return stage.counts().stream()
                .filter(line -> line.stage().endsWith(": " + recipient))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the recipient has been told of just these titles since its post was opened, in any order. */
    static void awaitTitles(Post post, String... titles) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(titles(post)).containsExactlyInAnyOrder(titles));
    }

    static List<String> titles(Post post) {
        List<String> titles = new ArrayList<>();
        for (Post.Received message : post.taken())
            for (JsonNode alert : message.json().path("alerts"))
                titles.add(alert.at("/article/title").asText());
        return titles;
    }

    List<Rejection> rejections(String recipient) {
        Map<String, Object> settings = kafka.readingToEnd();
        settings.put("auto.offset.reset", "earliest");
        List<Rejection> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                settings,
                Topics.REJECTIONS.key().deserializer(),
                Topics.REJECTIONS.value().deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.REJECTIONS.name()).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L)))
                consumer.poll(Duration.ofMillis(100)).forEach(record -> found.add(record.value()));
        }
        return found.stream()
                .filter(one -> recipient.equals(one.headers().get("recipient")))
                .toList();
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitStarted(String recipientGroup) {
        try (Admin admin = Admin.create(kafka.common())) {
            await().atMost(PATIENCE).until(() -> committed(admin, recipientGroup) == partitions(admin));
        }
    }

    private void awaitMembers(String recipientGroup, int wanted) {
        try (Admin admin = Admin.create(kafka.common())) {
            await().atMost(PATIENCE).until(() -> {
                @Nullable
                ConsumerGroupDescription described = admin.describeConsumerGroups(List.of(recipientGroup))
                        .all()
                        .get()
                        .get(recipientGroup);
                return described != null
                        && described.groupState() == GroupState.STABLE
                        && described.members().size() == wanted;
            });
        }
    }

    private static int committed(Admin admin, String group) throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .size();
    }

    private static int partitions(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeTopics(List.of(Topics.ALERTS.name())).allTopicNames().get().values().stream()
                .mapToInt(topic -> topic.partitions().size())
                .sum();
    }
}
