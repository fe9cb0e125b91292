package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.memory.States;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Decides what another site's robots.txt, redirected to one of our hosts, comes to: an answer to the process that visits the site. */
public final class RobotsSettlement {
    private final Calendar calendar;

    public RobotsSettlement(Calendar calendar) {
        this.calendar = calendar;
    }

    /** What cannot be had for now is tried again; whoever waits for it waits. */
    public Settled settle(Visited.Link visited) {
        FetchState state = visited.state();
        if (visited.end() instanceof Arrival.Failed failed) {
            FetchState.Schedule later = calendar.again(state.schedule(), failed, visited.at());
            if (!calendar.givesUp(later)) return Settled.of(state.with(later), Settled.Count.LATER);
        }
        FetchState.Schedule done = FetchState.Schedule.at(States.NEVER, Duration.ZERO);
        FetchState.Answer answer =
                Answers.without(RawDocument.Outcome.RECEIVED, visited.end().trail(), "", visited.at());
        return Settled.of(state.with(answer).with(done), Settled.Count.UNCHANGED)
                .asking(told(visited));
    }

    private static List<FetchRequest> told(Visited.Link visited) {
        if (visited.end() instanceof Arrival.Failed) return List.of();
        String key = visited.state().key();
        if (visited.end() instanceof Arrival.HandedOn on) {
            List<String> chain = on.trail().chain();
            return List.of(FetchRequest.handingOn(key, new FetchRequest.HandedOn(chain, null), visited.at()));
        }
        // Whatever is no file is "unavailable" by RFC 9309 section 2.3.1.3, as an empty one.
        String text = visited.end() instanceof Arrival.Received received ? read(received.body()) : "";
        List<String> site = List.of(Keys.robotsSite(key).orElseThrow() + "/robots.txt");
        return List.of(FetchRequest.handingOn(key, new FetchRequest.HandedOn(site, text), visited.at()));
    }

    private static String read(byte[] body) {
        return new String(body, 0, Math.min(body.length, Journey.LONGEST_ROBOTS), StandardCharsets.UTF_8);
    }
}
