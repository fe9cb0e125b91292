package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.Rhythm;
import bulletins.ingest.visiting.Reason;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what a visited link comes to. Pure but for the jitter. */
public final class LinkSettlement {
    /** What was there and is there no more, and what never was. */
    private static final String GONE = "gone";

    private static final String NOT_FOUND = "not-found";

    private final Calendar calendar;
    private final Rhythm rhythm;

    public LinkSettlement(Calendar calendar, Rhythm rhythm) {
        this.calendar = calendar;
        this.rhythm = rhythm;
    }

    public Settled settle(FetchState state, Arrival end, Instant now) {
        if (end instanceof Arrival.Received received) return received(state, received, now);
        if (end instanceof Arrival.Unchanged) return unchanged(state, now);
        if (end instanceof Arrival.HandedOn on) return handedOn(state, on, now);
        if (end instanceof Arrival.Failed failed) return failed(state, failed, now);
        if (end instanceof Arrival.Gone) {
            Reason reason = new Reason(wasThere(state.last()) ? GONE : NOT_FOUND, end.problem());
            return finished(state, end.trail(), Outcome.GONE, reason, now);
        }
        if (end instanceof Arrival.Refused refused)
            return finished(state, end.trail(), Outcome.REFUSED, new Reason(refused.reason(), refused.why()), now);
        Arrival.Unusable unusable = (Arrival.Unusable) end;
        return finished(state, end.trail(), Outcome.FAILED, new Reason(unusable.reason(), unusable.why()), now);
    }

    private Settled received(FetchState state, Arrival.Received received, Instant now) {
        FetchState.Answer last = state.last();
        FetchState.Answer answer = Answers.of(received, now);
        boolean there = last != null
                && last.outcome() == Outcome.RECEIVED
                && last.finalUrl().equals(answer.finalUrl());
        if (last != null && there && last.hash().equals(answer.hash()))
            return unchanged(state, answer.saying(last.wording()));
        // A page that is a source is watched for whatever changes in it.
        if (there && !state.ofSource())
            answer = answer.saying(Wording.of(received).orElse(null));
        FetchState next = next(state, answer, usual(state, !sameWords(last, answer)), now);
        var facts = Facts.of(state.asked(), received.trail(), Outcome.RECEIVED, null, answer.hash(), now);
        return Settled.of(next, Settled.Count.OUT).with(new RawDocument(rawUrl(state), received.body(), facts));
    }

    /** Whether bytes differ in what nobody reads; unknown at the first difference. */
    private static boolean sameWords(FetchState.@Nullable Answer last, FetchState.Answer answer) {
        return last != null && answer.wording() != null && answer.wording().equals(last.wording());
    }

    private Settled unchanged(FetchState state, Instant now) {
        FetchState.Answer last = state.last();
        if (last == null) throw new IllegalStateException("unchanged without a visit before: " + state.key());
        return unchanged(state, last.again(now));
    }

    private Settled unchanged(FetchState state, FetchState.Answer answer) {
        return Settled.of(next(state, answer, usual(state, false), answer.at()), Settled.Count.UNCHANGED);
    }

    /** The other host's worker finishes the journey; here the link is only due again in its time. */
    private Settled handedOn(FetchState state, Arrival.HandedOn on, Instant now) {
        List<String> chain = on.trail().chain();
        FetchState.Asked asked = state.asked();
        FetchRequest request = new FetchRequest(
                state.key(),
                asked.reads(),
                asked.citedBy(),
                asked.source(),
                now,
                null,
                new FetchRequest.HandedOn(chain, null),
                asked.backlog());
        FetchState.Answer answer = Answers.without(Outcome.RECEIVED, on.trail(), "", now);
        return Settled.of(next(state, answer, usual(state, false), now), Settled.Count.HANDED_ON)
                .asking(List.of(request));
    }

    private Settled failed(FetchState state, Arrival.Failed failed, Instant now) {
        FetchState.Schedule later = calendar.again(state.schedule(), failed, now);
        if (!calendar.givesUp(later)) return Settled.of(state.with(later), Settled.Count.LATER);
        String why = failed.why() + " (given up after " + later.failures() + " tries)";
        Outcome outcome = failed.reason().equals("robots-unreachable") ? Outcome.REFUSED : Outcome.FAILED;
        // It is looked at again as soon as its rhythm allows: the site may only have been away for long.
        FetchState eager = state.with(FetchState.Schedule.owedAt(now, rhythm.least()));
        return finished(eager, failed.trail(), outcome, new Reason(failed.reason(), why), now);
    }

    /** Ends a visit without bytes; said again only when it is news. */
    private Settled finished(FetchState state, Arrival.Trail trail, Outcome outcome, Reason reason, Instant now) {
        FetchState.Answer last = state.last();
        FetchState.Answer answer = Answers.without(outcome, trail, reason.code(), now);
        boolean same = last != null && last.outcome() == outcome && last.hash().equals(reason.code());
        boolean vanished = reason.code().equals(GONE) && !same;
        FetchState next = next(state, answer, vanished ? rhythm.first() : usual(state, false), now);
        if (same) return Settled.of(next, Settled.Count.UNCHANGED);
        RawDocument raw = Facts.nothing(rawUrl(state), state.asked(), trail, outcome, reason.why(), now);
        if (vanished) return Settled.of(next, Settled.Count.OUT).with(raw);
        Reason told = new Reason(reason.code(), reason.why() + wanted(state.asked()));
        return Settled.of(next, Settled.Count.REJECTED).with(raw).with(told.rejection(rawUrl(state), now));
    }

    /** A page that has vanished is told as gone for as long as it stays so. */
    private static boolean wasThere(FetchState.@Nullable Answer last) {
        return last != null
                && (last.outcome() == Outcome.RECEIVED || last.hash().equals(GONE));
    }

    /** @return for people, where the link stands */
    private static String wanted(FetchState.Asked asked) {
        if (asked.citedBy() != null) return " (linked by article " + asked.citedBy() + ")";
        return asked.source() == null ? "" : " (found by source " + asked.source() + ")";
    }

    /** @return the url asked for; a page that is a source has another key */
    private static String rawUrl(FetchState state) {
        if (!state.ofSource()) return state.key();
        List<String> via = state.asked().via();
        return via.isEmpty() ? state.url() : via.get(0);
    }

    /** @return how long to wait after a visit: what is new has its first interval still before it */
    private Duration usual(FetchState state, boolean changed) {
        Duration current = state.schedule().interval();
        return state.last() == null ? current : rhythm.next(current, changed);
    }

    private FetchState next(FetchState state, FetchState.Answer answer, Duration interval, Instant now) {
        boolean carriedOn = !state.asked().via().isEmpty() && !state.ofSource();
        FetchState.Schedule schedule = calendar.settled(interval, now);
        if (carriedOn) schedule = FetchState.Schedule.at(States.NEVER, schedule.interval());
        return state.with(answer).with(schedule);
    }
}
