package bulletins.notifier;

import bulletins.model.consuming.Notes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Notes when what waits was first tried in vain, so that a process which is started anew each night also gives up, one day. Each tries
 * for an hour at least: whoever was away with us may come back a moment later.
 */
final class FirstTries {
    private static final Duration LEAST = Duration.ofHours(1);

    private final Notes notes;
    private final Duration giveUp;
    private final Clock clock;
    /** Whether this process has met the recipient: what another noted before is over then. */
    private boolean reached;
    /** What another process noted at the first record of a partition. */
    private Map<ConsumerRecord<String, byte[]>, Instant> before = Map.of();

    FirstTries(Notes notes, Duration giveUp, Clock clock) {
        this.notes = notes;
        this.giveUp = giveUp;
        this.clock = clock;
    }

    void reached() {
        reached = true;
    }

    /** @return the records, with those of the partition first that has waited longest; the order within each stays */
    List<ConsumerRecord<String, byte[]>> longestFirst(List<ConsumerRecord<String, byte[]>> records) {
        before = new HashMap<>();
        if (reached || records.isEmpty()) return records;
        Instant now = clock.instant();
        Map<Integer, Instant> times = new HashMap<>();
        notes.at(records)
                .forEach((record, note) -> time(note).filter(now::isAfter).ifPresent(time -> {
                    before.put(record, time);
                    times.put(record.partition(), time);
                }));
        return records.stream()
                .sorted(Comparator.comparing(record -> times.getOrDefault(record.partition(), Instant.MAX)))
                .toList();
    }

    /** @return when the record, and with it what was there then, was first tried in vain by another process; what came later has its own time */
    Optional<Instant> before(ConsumerRecord<String, byte[]> record) {
        return reached ? Optional.empty() : Optional.ofNullable(before.get(record));
    }

    /** @return until when the parcel is tried again, which was tried in vain just now */
    Instant endAfter(Parcel parcel) {
        Instant now = clock.instant();
        Optional<Instant> first = before(parcel.records().get(0));
        if (first.isEmpty()) notes.put(parcel.records(), now.toString());
        Instant end = first.orElse(now).plus(giveUp);
        Instant least = now.plus(giveUp.compareTo(LEAST) < 0 ? giveUp : LEAST);
        return end.isAfter(least) ? end : least;
    }

    /** Somebody may have set the group's place by a tool that notes something else. */
    private static Optional<Instant> time(String note) {
        try {
            return Optional.of(Instant.parse(note));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
