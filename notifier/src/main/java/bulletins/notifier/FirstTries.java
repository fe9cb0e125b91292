package bulletins.notifier;

import bulletins.model.consuming.Notes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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

    FirstTries(Notes notes, Duration giveUp, Clock clock) {
        this.notes = notes;
        this.giveUp = giveUp;
        this.clock = clock;
    }

    void reached() {
        reached = true;
    }

    /** @return until when the parcel is tried again, which was tried in vain just now */
    Instant endAfter(Parcel parcel) {
        ConsumerRecord<?, ?> record = parcel.records().get(0);
        Instant now = clock.instant();
        Optional<Instant> before = reached
                ? Optional.empty()
                : notes.at(record).flatMap(FirstTries::time).filter(time -> time.isBefore(now));
        if (before.isEmpty()) notes.put(record, now.toString());
        Instant end = before.orElse(now).plus(giveUp);
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
