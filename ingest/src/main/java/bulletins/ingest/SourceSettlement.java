package bulletins.ingest;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.sources.FoundLink;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import bulletins.model.RawDocument;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a visited source comes to: which of its links are new, and when to come again. */
final class SourceSettlement {
    private static final int NEWS_KEPT = 10;

    private final Calendar calendar;
    private final SourceSettings source;

    SourceSettlement(Calendar calendar, SourceSettings source) {
        this.calendar = calendar;
        this.source = source;
    }

    Settled settle(Visited.Source visited) {
        Optional<Arrival> first = visited.first();
        if (visited.page() && first.isPresent()) return page(visited, first.get());
        if (visited.links() == null) return failed(visited);
        boolean unchanged = first.filter(Arrival.Unchanged.class::isInstance).isPresent();
        FetchState.Memory memory = memory(visited.state());
        Seen seen = new Seen(memory.seen());
        List<FetchRequest> news = asked(visited, seen);
        boolean kept = unchanged || visited.links().isEmpty();
        FetchState next = next(visited, kept ? memory.seen() : seen.bytes(), news.size());
        return Settled.of(next, news.isEmpty() ? Settled.Count.UNCHANGED : Settled.Count.OUT)
                .asking(news);
    }

    /** A page is a document itself; its links are asked for besides. */
    private Settled page(Visited.Source visited, Arrival end) {
        Settled document = new LinkSettlement(calendar, source.rhythm()).settle(visited.state(), end, visited.at());
        Seen seen = new Seen(memory(visited.state()).seen());
        boolean received = end instanceof Arrival.Received && visited.links() != null;
        List<FetchRequest> news = received ? asked(visited, seen) : List.of();
        boolean well = end instanceof Arrival.Received || end instanceof Arrival.Unchanged;
        boolean changed = document.count() == Settled.Count.OUT;
        FetchState.Memory memory = memory(visited.state());
        byte[] links = received ? seen.bytes() : memory.seen();
        FetchState next = document.state();
        FetchState.Schedule schedule = well ? next.schedule() : troubled(visited, next.schedule(), end);
        FetchState remembering = new FetchState(
                next.key(),
                next.line(),
                next.url(),
                next.asked(),
                next.last(),
                schedule,
                well ? remembered(memory, links, changed ? 1 : 0, visited.at()) : failing(memory));
        return new Settled(remembering, document.count(), document.document(), document.rejection(), news);
    }

    /** Since when a page cannot be had is remembered beyond the settling of each visit. */
    private static FetchState.Schedule troubled(Visited.Source visited, FetchState.Schedule next, Arrival end) {
        Instant since = visited.state().schedule().failingSince();
        return new FetchState.Schedule(
                next.due(),
                next.owed(),
                next.interval(),
                next.failures(),
                Workers.failure(end),
                since == null ? visited.at() : since);
    }

    /** A source is never given up: after the last quick try it is rejected aloud once and tried again in its rhythm. */
    private Settled failed(Visited.Source visited) {
        FetchState state = visited.state();
        String why = visited.failure() == null ? "it cannot be read" : visited.failure();
        FetchState.Schedule later = calendar.failed(state.schedule(), why, null, visited.at());
        Settled.Count count = Settled.Count.LATER;
        if (calendar.givesUp(later)) {
            count = Settled.Count.REJECTED;
            Instant again = visited.at().plus(source.rhythm().every());
            later = new FetchState.Schedule(
                    again, false, source.rhythm().every(), later.failures(), later.failure(), later.failingSince());
        }
        FetchState next = LinkSettlement.with(state, state.last(), later);
        next = new FetchState(
                next.key(), next.line(), next.url(), next.asked(), next.last(), later, failing(memory(state)));
        Settled settled = Settled.of(next, count);
        if (count == Settled.Count.LATER) return settled;
        return settled.with(LinkSettlement.rejection(
                source.key(), new LinkSettlement.Reason("source-failed", source.place() + ": " + why), visited.at()));
    }

    private FetchState next(Visited.Source visited, byte[] links, int news) {
        FetchState state = visited.state();
        FetchState.Schedule schedule =
                calendar.settled(source.rhythm(), state.schedule().interval(), news > 0, visited.at());
        return new FetchState(
                state.key(),
                state.line(),
                state.url(),
                state.asked(),
                answer(visited),
                schedule,
                remembered(memory(state), links, news, visited.at()));
    }

    private static FetchState.@Nullable Answer answer(Visited.Source visited) {
        if (visited.first().isEmpty() || !(visited.first().get() instanceof Arrival.Received received))
            return visited.state().last();
        return new FetchState.Answer(
                RawDocument.Outcome.RECEIVED,
                received.trail().status(),
                received.trail().end(),
                Ids.sha256(received.body()),
                received.trail().headers().get("etag"),
                received.trail().headers().get("last-modified"),
                received.body().length,
                visited.at());
    }

    private List<FetchRequest> asked(Visited.Source visited, Seen seen) {
        List<FetchRequest> news = new ArrayList<>();
        if (visited.links() == null) return news;
        for (FoundLink link : visited.links()) {
            if (seen.isNews(link))
                news.add(new FetchRequest(
                        link.url(), source.reads(), null, source.id(), visited.at(), link.changedAt(), null));
        }
        return news;
    }

    private static FetchState.Memory memory(FetchState state) {
        if (state.memory() == null) throw new IllegalStateException("a source without memory: " + state.key());
        return state.memory();
    }

    private static FetchState.Memory remembered(FetchState.Memory before, byte[] seen, int news, Instant now) {
        List<Instant> times = new ArrayList<>(before.news());
        if (news > 0) times.add(now);
        List<Instant> kept = times.subList(Math.max(0, times.size() - NEWS_KEPT), times.size());
        return new FetchState.Memory(seen, kept, now, before.found() + news, before.failed());
    }

    private static FetchState.Memory failing(FetchState.Memory before) {
        return new FetchState.Memory(
                before.seen(), before.news(), before.lastSuccess(), before.found(), before.failed() + 1);
    }

    /** The links of the last visit, 8 bytes each; grows into those of this visit. */
    private static final class Seen {
        private final Set<Long> before = new HashSet<>();
        private final Set<Long> now = new HashSet<>();

        Seen(byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.remaining() >= Long.BYTES) before.add(buffer.getLong());
        }

        boolean isNews(FoundLink link) {
            String sign = link.url() + " " + (link.changedAt() == null ? "" : link.changedAt());
            long hash = Long.parseUnsignedLong(
                    Ids.sha256(sign.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
            now.add(hash);
            return !before.contains(hash);
        }

        byte[] bytes() {
            ByteBuffer buffer = ByteBuffer.allocate(now.size() * Long.BYTES);
            now.forEach(buffer::putLong);
            return buffer.array();
        }
    }
}
