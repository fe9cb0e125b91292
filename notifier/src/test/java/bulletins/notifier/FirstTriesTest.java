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
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstTriesTest {
    private static final Instant BEGAN = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration LONG = Duration.ofDays(2);

    private final Notes notes = notes();
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
        var record = record(0, 7, BEGAN);
        assertThat(tried(Duration.ZERO).endAfter(parcel(record))).isEqualTo(BEGAN.plus(LONG));
        FirstTries later = tried(LONG);
        later.longestFirst(List.of(record));
        assertThat(later.endAfter(parcel(record)))
                .as("an hour at least")
                .isEqualTo(BEGAN.plus(LONG).plus(Duration.ofHours(1)));
        later.reached();
        assertThat(later.endAfter(parcel(record))).isEqualTo(BEGAN.plus(LONG).plus(LONG));
    }

    @Test
    void what_has_waited_longest_goes_first_from_whichever_partition_and_what_came_since_has_its_own_time() {
        var old = record(1, 7, BEGAN);
        var since = record(1, 8, BEGAN.plusSeconds(1));
        var elsewhere = record(0, 3, BEGAN.plusSeconds(1));
        tried(Duration.ZERO).endAfter(parcel(old));
        FirstTries later = tried(Duration.ofHours(47));
        var records = later.longestFirst(List.of(elsewhere, old, since));
        assertThat(records).containsExactly(old, since, elsewhere);
        assertThat(later.before(old)).hasValue(BEGAN);
        Parcel first = ParcelsTest.parcel(9_999, records, BEGAN);
        assertThat(first.records()).containsExactly(old);
        assertThat(later.endAfter(first)).isEqualTo(BEGAN.plus(LONG));
        assertThat(later.before(since)).isEmpty();
        assertThat(later.endAfter(parcel(since)))
                .isEqualTo(BEGAN.plus(Duration.ofHours(47)).plus(LONG));
    }

    private FirstTries tried(Duration later) {
        return new FirstTries(notes, LONG, at(later));
    }

    private static Notes notes() {
        MockConsumer<String, byte[]> kafka = new MockConsumer<>("earliest");
        kafka.assign(List.of(new TopicPartition("alerts", 0), new TopicPartition("alerts", 1)));
        var plan = new PortionConsumer.Plan(List.of("alerts"), "a-group", Optional.empty(), 1, Optional.empty());
        return new PortionConsumer(kafka, plan, new StageCounter("notifier", "one", Clock.systemUTC())).notes();
    }

    private static Parcel parcel(ConsumerRecord<String, byte[]> record) {
        Parcel parcel = new Parcel();
        parcel.add(record);
        return parcel;
    }

    private static ConsumerRecord<String, byte[]> record(int partition, long offset, Instant time) {
        return new ConsumerRecord<>(
                "alerts",
                partition,
                offset,
                time.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
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
