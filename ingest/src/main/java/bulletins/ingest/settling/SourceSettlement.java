package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.FoundLink;
import bulletins.ingest.sources.Seen;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.Reason;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what a visited source comes to: which of its links are new, and when to come again. */
public final class SourceSettlement {
    private final Calendar calendar;
    private final SourceSettings source;

    public SourceSettlement(Calendar calendar, SourceSettings source) {
        this.calendar = calendar;
        this.source = source;
    }

    public Settled settle(Visited.Source visited) {
        Settled settled = looked(visited);
        return wanted(visited) ? settled : settled.with(resting(settled.state()));
    }

    /** What lies at another host is wanted for as long as the source leads there. */
    private boolean wanted(Visited.Source visited) {
        FetchState.Asked asked = visited.state().asked();
        if (asked.via().isEmpty() && visited.state().url().equals(source.place())) return true;
        Duration longest = source.rhythm().most().multipliedBy(2);
        return asked.at().plus(longest).isAfter(visited.at());
    }

    private static FetchState resting(FetchState state) {
        FetchState.Schedule schedule = state.schedule();
        return States.with(
                state,
                state.last(),
                new FetchState.Schedule(States.NEVER, false, schedule.interval(), 0, schedule.failure(), null, null));
    }

    private Settled looked(Visited.Source visited) {
        if (visited.page() && visited.first().isPresent() && !(visited.first().get() instanceof Arrival.HandedOn))
            return page(visited, visited.first().get());
        if (visited.look() instanceof Visited.Look.Failed failed) return failed(visited, failed.why());
        Visited.Look.Read read = (Visited.Look.Read) visited.look();
        Seen seen = new Seen(Memories.of(visited.state()).seen());
        List<FetchRequest> news = asked(visited, read, seen);
        byte[] links = read.links().isEmpty() ? Memories.of(visited.state()).seen() : seen.bytes();
        FetchState next = next(visited, links, news.size() + read.files());
        // How often there is news shows elsewhere now.
        if (read.handedOn()) next = States.remembering(next, Memories.withoutNews(Memories.of(next)));
        if (read.problem().isPresent())
            next = States.with(
                    next,
                    next.last(),
                    Calendar.noting(next.schedule(), read.problem().get()));
        return Settled.of(next, news.isEmpty() ? Settled.Count.UNCHANGED : Settled.Count.OUT)
                .asking(news);
    }

    /** A page is a document itself; its links are asked for besides. */
    private Settled page(Visited.Source visited, Arrival end) {
        Settled document = new LinkSettlement(calendar, source.rhythm()).settle(visited.state(), end, visited.at());
        FetchState.Memory memory = Memories.of(visited.state());
        FetchState next = document.state();
        boolean well = end instanceof Arrival.Received || end instanceof Arrival.Unchanged;
        if (!well || !(visited.look() instanceof Visited.Look.Read read)) {
            FetchState troubled = States.with(next, next.last(), troubled(visited, next.schedule(), end));
            return document.with(States.remembering(troubled, Memories.failing(memory)));
        }
        Seen seen = new Seen(memory.seen());
        List<FetchRequest> news = asked(visited, read, seen);
        byte[] links = read.links().isEmpty() ? memory.seen() : seen.bytes();
        int changed = document.count() == Settled.Count.OUT ? 1 : 0;
        return document.with(States.remembering(next, Memories.after(memory, links, changed, visited.at())))
                .asking(news);
    }

    /** Since when a page cannot be had is remembered beyond the settling of each visit. */
    private static FetchState.Schedule troubled(Visited.Source visited, FetchState.Schedule next, Arrival end) {
        Instant since = visited.state().schedule().failingSince();
        return new FetchState.Schedule(
                next.due(),
                next.owed(),
                next.interval(),
                next.failures(),
                end.problem(),
                since == null ? visited.at() : since,
                null);
    }

    /** A source is never given up: after the last quick try it is rejected aloud once, and tried on in its rhythm. */
    private Settled failed(Visited.Source visited, String why) {
        FetchState state = visited.state();
        boolean busy = visited.first().isPresent()
                && visited.first().get() instanceof Arrival.Failed first
                && first.reason().equals(Journey.HOST_BUSY);
        if (busy)
            return Settled.of(
                    States.with(state, state.last(), calendar.busy(state.schedule(), visited.at())),
                    Settled.Count.LATER);
        FetchState.Schedule later = calendar.failed(state.schedule(), why, asksToWait(visited), visited.at());
        if (!calendar.givesUp(later))
            return Settled.of(Memories.failing(States.with(state, state.last(), later)), Settled.Count.LATER);
        Instant again = visited.at().plus(source.rhythm().every());
        FetchState.Schedule slow = new FetchState.Schedule(
                again, false, source.rhythm().every(), later.failures(), later.failure(), later.failingSince(), null);
        FetchState next = Memories.failing(States.with(state, state.last(), slow));
        if (calendar.givesUp(state.schedule())) return Settled.of(next, Settled.Count.UNCHANGED);
        var reason = new Reason("source-failed", source.place() + ": " + why);
        return Settled.of(next, Settled.Count.REJECTED)
                .with(LinkSettlement.rejection(source.key(), reason, visited.at()));
    }

    private static @Nullable Duration asksToWait(Visited.Source visited) {
        return visited.first()
                .map(first -> first instanceof Arrival.Failed failed ? failed.after() : null)
                .orElse(null);
    }

    private FetchState next(Visited.Source visited, byte[] links, int news) {
        FetchState state = visited.state();
        Duration interval = source.rhythm().next(state.schedule().interval(), news > 0);
        FetchState.Schedule schedule = calendar.settled(interval, visited.at());
        return new FetchState(
                state.key(),
                state.line(),
                state.url(),
                state.asked(),
                answer(visited),
                schedule,
                Memories.after(Memories.of(state), links, news, visited.at()));
    }

    private static FetchState.@Nullable Answer answer(Visited.Source visited) {
        return visited.first().isPresent() && visited.first().get() instanceof Arrival.Received received
                ? Answers.of(received, visited.at())
                : visited.state().last();
    }

    private List<FetchRequest> asked(Visited.Source visited, Visited.Look.Read read, Seen seen) {
        List<FetchRequest> news = new ArrayList<>();
        boolean backlog = Memories.of(visited.state()).seen().length == 0;
        for (FoundLink link : read.links()) {
            if (seen.isNews(link))
                news.add(new FetchRequest(
                        link.url(), source.reads(), null, source.id(), visited.at(), link.changedAt(), null, backlog));
        }
        return news;
    }
}
