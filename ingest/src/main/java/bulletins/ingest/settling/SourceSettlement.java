package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
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
    /** What a folder holds back is brought at looks that are as frequent as a folder's usually are. */
    private static final Duration SOON = Duration.ofSeconds(2);

    /** Where there was room, a stream of many threads may have read it all in less. */
    private static final Duration AT_ONCE = Duration.ofMillis(200);

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
        return state.with(
                new FetchState.Schedule(States.NEVER, false, schedule.interval(), 0, schedule.failure(), null, null));
    }

    private Settled looked(Visited.Source visited) {
        if (visited.page() && visited.first().isPresent() && !(visited.first().get() instanceof Arrival.HandedOn))
            return page(visited, visited.first().get());
        if (visited.look() instanceof Visited.Look.Failed failed) return failed(visited, failed.why());
        Visited.Look.Read read = (Visited.Look.Read) visited.look();
        Seen seen = new Seen(visited.state().remembered().seen());
        List<FetchRequest> news = asked(visited, read, seen);
        byte[] links = read.links().isEmpty() ? visited.state().remembered().seen() : seen.bytes();
        FetchState next = next(visited, links, news.size() + read.files());
        // How often there is news shows elsewhere now.
        if (read.handedOn()) next = next.with(next.remembered().with(List.of()));
        if (read.problem().isPresent())
            next = next.with(next.schedule()
                    .troubled(read.problem().get(), next.schedule().failingSince()));
        return Settled.of(next, news.isEmpty() ? Settled.Count.UNCHANGED : Settled.Count.OUT)
                .asking(news);
    }

    /** A page is a document itself; its links are asked for besides. */
    private Settled page(Visited.Source visited, Arrival end) {
        Settled document = new LinkSettlement(calendar, source.rhythm()).settle(visited.state(), end, visited.at());
        FetchState.Memory memory = visited.state().remembered();
        FetchState next = document.state();
        boolean well = end instanceof Arrival.Received || end instanceof Arrival.Unchanged;
        if (!well || !(visited.look() instanceof Visited.Look.Read read)) {
            // Since when a page cannot be had is remembered beyond the settling of each visit.
            Instant since = visited.state().schedule().failingSince();
            FetchState.Schedule troubled =
                    next.schedule().troubled(end.problem(), since == null ? visited.at() : since);
            return document.with(next.with(troubled).with(memory.failing()));
        }
        Seen seen = new Seen(memory.seen());
        List<FetchRequest> news = asked(visited, read, seen);
        byte[] links = read.links().isEmpty() ? memory.seen() : seen.bytes();
        int changed = document.count() == Settled.Count.OUT ? 1 : 0;
        return document.with(next.with(memory.after(links, changed, visited.at())))
                .asking(news);
    }

    /** A source is never given up: after the last quick try it is rejected aloud once, and tried on in its rhythm. */
    private Settled failed(Visited.Source visited, String why) {
        FetchState state = visited.state();
        FetchState.Memory memory = state.remembered();
        boolean busy =
                visited.first().isPresent() && visited.first().get() instanceof Arrival.Failed first && first.busy();
        if (busy) return Settled.of(state.with(calendar.busy(state.schedule(), visited.at())), Settled.Count.LATER);
        FetchState.Schedule later = calendar.failed(state.schedule(), why, asksToWait(visited), visited.at());
        if (!calendar.givesUp(later)) return Settled.of(state.with(later).with(memory.failing()), Settled.Count.LATER);
        Instant again = visited.at().plus(source.rhythm().every());
        FetchState.Schedule slow = later.moved(again, false, source.rhythm().every());
        FetchState next = state.with(slow).with(memory.failing());
        if (calendar.givesUp(state.schedule())) return Settled.of(next, Settled.Count.UNCHANGED);
        var reason = new Reason("source-failed", source.place() + ": " + why);
        return Settled.of(next, Settled.Count.REJECTED).with(reason.rejection(source.key(), visited.at()));
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
        Instant soon = visited.at().plus(news > 0 ? AT_ONCE : SOON);
        if (visited.heldBack() > 0 && schedule.due().isAfter(soon)) schedule = schedule.moved(soon, false, interval);
        FetchState.Memory memory = state.remembered().after(links, news, visited.at());
        // An archive is news once, however many looks bring it: by how often there is news its silence is told.
        if (visited.heldBack() > 0) memory = memory.with(state.remembered().news());
        return state.with(answer(visited)).with(schedule).with(memory);
    }

    private static FetchState.@Nullable Answer answer(Visited.Source visited) {
        return visited.first().isPresent() && visited.first().get() instanceof Arrival.Received received
                ? Answers.of(received, visited.at())
                : visited.state().last();
    }

    private List<FetchRequest> asked(Visited.Source visited, Visited.Look.Read read, Seen seen) {
        List<FetchRequest> news = new ArrayList<>();
        boolean backlog = visited.state().remembered().lastSuccess() == null;
        for (FoundLink link : read.links()) {
            if (seen.isNews(link))
                news.add(new FetchRequest(
                        link.url(), source.reads(), null, source.id(), visited.at(), link.changedAt(), null, backlog));
        }
        return news;
    }
}
