package bulletins.ingest.hosts;

import bulletins.ingest.fetching.Turns;
import bulletins.ingest.memory.LinkStore;
import bulletins.ingest.memory.States;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One host's turn, held by one worker; it may move to other hosts on its way. */
public final class HostTurn implements Turns {
    private final HostLines lines;
    private final HostLine first;
    private final List<FetchRequest> handedOn = new ArrayList<>();
    private final List<FetchState> hosts = new ArrayList<>();
    private HostLine held;
    private boolean holding = true;
    private boolean source;

    HostTurn(HostLines lines, HostLine held) {
        this.lines = lines;
        this.first = held;
        this.held = held;
    }

    public String name() {
        return first.name();
    }

    /**
     * Takes the first due link of the line.
     *
     * @param find looks for more of them
     */
    public Optional<FetchState> next(Function<LinkStore.Wanted, LinkStore.Due> find) {
        Optional<FetchState> next = lines.next(first, lines.wanted(first).map(find));
        source = next.filter(FetchState::ofSource).isPresent();
        return next;
    }

    /** @return what to ask of the processes that visit other hosts */
    public List<FetchRequest> handedOn() {
        return handedOn;
    }

    /** @return what is to be remembered of hosts on the way that had too much to do, or do well again */
    public List<FetchState> hosts() {
        return hosts;
    }

    /** @return whether its line has been given to another process meanwhile */
    public boolean recalled() {
        return lines.retired(first);
    }

    @Override
    public Move move(String host) throws InterruptedException {
        if (lines.elsewhere(host)) return Move.ELSEWHERE;
        // A source waits: it would lose all its documents at a busy host at once, and there are few.
        boolean guest = !source && !(holding && held.name().equals(host));
        Optional<HostLine> next = lines.enter(host, guest, this::end);
        if (next.isEmpty()) return Move.BUSY;
        held = next.get();
        holding = true;
        return Move.HELD;
    }

    @Override
    public void handOn(String key, List<String> chain) {
        handedOn.add(FetchRequest.handingOn(key, new FetchRequest.HandedOn(chain, null), lines.now()));
    }

    @Override
    public void crawlDelay(String host, Duration pause) {
        lines.crawlDelay(host, pause);
    }

    @Override
    public Duration slowDown(Duration atLeast) {
        Duration wait = held.pauses().slowDown(lines.now(), atLeast);
        remember(lines.now().plus(wait));
        return wait;
    }

    @Override
    public void wentWell() {
        HostPauses pauses = held.pauses();
        if (pauses.wentWell()) remember(pauses.penalty().isZero() ? null : lines.now());
    }

    private void remember(@Nullable Instant rests) {
        hosts.add(States.host(held.name(), rests, held.pauses().penalty(), lines.now()));
    }

    /** Gives the turn up; the host rests for its pause, but not when nobody was asked. */
    public void endUnused() {
        holding = false;
        lines.free(held);
    }

    /** Gives the turn up; the host rests for its pause. */
    public void end() {
        if (!holding) return;
        holding = false;
        lines.rest(held);
    }
}
