package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.model.consuming.Notes;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.counts.StageCounter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstTriesTest {
    private static final Instant BEGAN = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration LONG = Duration.ofDays(2);

    private Post desk;

    @BeforeEach
    void open() throws IOException {
        desk = Post.open();
        desk.answers(503, "away");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void who_stays_away_is_given_up_although_the_process_is_started_anew_each_day() throws InterruptedException {
        try (Told told = begun()) {
            told.raise(Alerts.about("没人收"));
            awaitTries(told);
            for (int day = 0; day < 2; day++) restart(told, Duration.ofDays(1));
            awaitTries(told);
            assertThat(told.counts("desk").rejected()).as("in the first hour").isZero();
            told.putForward(Duration.ofHours(2));
            await().atMost(Told.PATIENCE).until(() -> told.counts("desk").rejected() == 1);
        }
    }

    @Test
    void what_was_noted_before_is_over_for_who_has_met_the_recipient_since() {
        var partition = new TopicPartition("alerts", 0);
        MockConsumer<String, byte[]> kafka = new MockConsumer<>("earliest");
        kafka.assign(List.of(partition));
        var plan = new PortionConsumer.Plan(List.of("alerts"), "a-group", Optional.empty(), 1, Optional.empty());
        Notes notes = new PortionConsumer(kafka, plan, new StageCounter("notifier", "one", Clock.systemUTC())).notes();
        Parcel parcel = new Parcel();
        parcel.add(new ConsumerRecord<>("alerts", 0, 7, "key", new byte[0]));
        assertThat(new FirstTries(notes, LONG, at(Duration.ZERO)).endAfter(parcel))
                .isEqualTo(BEGAN.plus(LONG));
        FirstTries later = new FirstTries(notes, LONG, at(LONG));
        assertThat(later.endAfter(parcel))
                .as("an hour at least")
                .isEqualTo(BEGAN.plus(LONG).plus(Duration.ofHours(1)));
        later.reached();
        assertThat(later.endAfter(parcel)).isEqualTo(BEGAN.plus(LONG).plus(LONG));
    }

    private static Clock at(Duration later) {
        return Clock.fixed(BEGAN.plus(later), ZoneOffset.UTC);
    }

    private Told begun() throws InterruptedException {
        return Told.nobodyYet().givingUpAfter(LONG).webhook("desk", desk, true).start();
    }

    private static void restart(Told told, Duration later) {
        told.stop();
        told.putForward(later);
        told.start();
        awaitTries(told);
    }

    private static void awaitTries(Told told) {
        long before = tries(told);
        await().atMost(Told.PATIENCE).until(() -> tries(told) > before + 1);
    }

    private static long tries(Told told) {
        return told.counts("desk").details().getOrDefault("tries in vain", 0L);
    }
}
