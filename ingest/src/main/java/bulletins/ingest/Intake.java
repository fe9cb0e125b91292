package bulletins.ingest;

import bulletins.ingest.fetching.Journey;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.memory.States;
import bulletins.ingest.settling.BadAddress;
import bulletins.ingest.sources.Rhythm;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.Reason;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Takes in the links asked for: a new one is remembered as due, one visited within its interval is a duplicate. */
final class Intake {
    /** Many sites give a day alone, or the time of China as if it were UTC; what they give is news once. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Desk desk;
    private final Rhythm rhythm;
    private final Journey journey;
    private final Clock clock;

    Intake(Desk desk, Rhythm rhythm, Journey journey, Clock clock) {
        this.desk = desk;
        this.rhythm = rhythm;
        this.journey = journey;
        this.clock = clock;
    }

    void take(ConsumerRecord<String, byte[]> record, Batch batch) {
        try {
            FetchRequest request = Topics.FETCH_REQUESTS.read(record);
            if (request != null) take(request, record.partition(), batch);
        } catch (SerializationException e) {
            batch.rejection(unreadable(record, e.getMessage()));
            batch.afterwards(desk.counts()::refused);
        }
    }

    private void take(FetchRequest request, int partition, Batch batch) {
        List<String> via = request.via();
        boolean handedOn = !via.isEmpty();
        Optional<String> key = handedOn ? Optional.of(request.url()) : CanonicalUrl.ofWeb(request.url());
        Optional<String> target = handedOn ? CanonicalUrl.ofWeb(via.get(via.size() - 1)) : key;
        if (key.isEmpty() || target.isEmpty()) {
            refuse(request, batch);
            return;
        }
        if (desk.assigned().of(CanonicalUrl.host(target.get())) != partition) {
            // Asked for under another key than the canonical host: it goes to where its host is.
            batch.request(request.at(key.get()));
            return;
        }
        if (request.handedOn() != null && request.handedOn().robots() != null) {
            told(request.url(), request.handedOn().robots(), batch);
            return;
        }
        if (Keys.ofSource(key.get()) && !desk.sources().containsKey(Keys.source(key.get()))) {
            String why = "another ingest process has this source in its settings, which are to be the same";
            batch.rejection(new Reason("no-such-source", why).rejection(request.url(), clock.instant()));
            batch.afterwards(desk.counts()::refused);
            return;
        }
        want(request, new Place(partition, key.get(), target.get()), batch);
    }

    /** Where a link is kept, and the url that is visited for it. */
    private record Place(int partition, String key, String target) {}

    private void want(FetchRequest request, Place at, Batch batch) {
        FetchState known = batch.state(at.partition(), at.key());
        if (known == null) known = desk.store().get(at.partition(), at.key());
        if (known != null && !news(request, known)) {
            batch.afterwards(desk.counts()::duplicate);
            return;
        }
        FetchState due = due(request, at.key(), at.target(), known);
        batch.state(due);
        batch.afterwards(() -> {
            desk.counts().taken(at.partition());
            desk.lines().arrived(due.line(), due.schedule().due());
        });
    }

    private FetchState due(FetchRequest request, String key, String target, @Nullable FetchState known) {
        Instant now = clock.instant();
        SourceSettings source = desk.sources().get(Keys.source(key));
        FetchState fresh = source == null
                ? States.link(key, target, request, rhythm, now)
                : States.part(source, target, request, now);
        if (known == null) return fresh;
        return new FetchState(
                key,
                fresh.line(),
                fresh.url(),
                byHand(request) ? known.asked() : fresh.asked(),
                known.last(),
                FetchState.Schedule.owedAt(now, known.schedule().interval()),
                known.memory());
    }

    /** The answer to what a worker has handed on. */
    private void told(String url, String robots, Batch batch) {
        byte[] text = robots.getBytes(StandardCharsets.UTF_8);
        Keys.robotsSite(url).ifPresent(site -> batch.afterwards(() -> journey.robotsTold(site, text)));
        batch.afterwards(desk.counts()::answer);
    }

    /** A link is fetched again when its interval has passed, its publisher says so, its redirects lead on, or a person asks. */
    private boolean news(FetchRequest request, FetchState known) {
        if (known.schedule().owed() || desk.lines().underWay(known.line(), known.key())) return false;
        FetchState.Answer last = known.last();
        if (last == null || byHand(request)) return true;
        boolean changed = request.changedAt() != null
                && request.changedAt().isAfter(last.at())
                && request.changedAt().isBefore(clock.instant().plus(AHEAD));
        boolean handedOn = !request.via().isEmpty() && request.requestedAt().isAfter(last.at());
        return changed || handedOn || !known.schedule().due().isAfter(clock.instant());
    }

    /** Nobody but a person who has a rejection tried again asks for a link that stands nowhere. */
    private static boolean byHand(FetchRequest request) {
        return request.citedBy() == null && request.source() == null && request.handedOn() == null;
    }

    private void refuse(FetchRequest request, Batch batch) {
        BadAddress told = BadAddress.of(request, clock.instant());
        batch.raw(told.document());
        batch.rejection(told.rejection());
        batch.afterwards(desk.counts()::refused);
    }

    private Rejection unreadable(ConsumerRecord<String, byte[]> record, @Nullable String why) {
        RawLocation at = RawLocation.of(record);
        return new Rejection(
                Ids.rejection("ingest", at),
                "ingest",
                "unreadable-request",
                "this is no request to fetch: " + why,
                record.key(),
                null,
                at,
                Map.of(),
                record.value(),
                clock.instant());
    }
}
