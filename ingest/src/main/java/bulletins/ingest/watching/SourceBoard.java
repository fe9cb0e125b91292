package bulletins.ingest.watching;

import bulletins.ingest.hosts.Partitions;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchState;
import bulletins.model.StageCounts.SourceState;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the watched sources that we hold do: shown in {@code status}, and told aloud when one has been silent for too long. */
public final class SourceBoard {
    private static final Logger LOG = LoggerFactory.getLogger(SourceBoard.class);

    private final Map<String, SourceSettings> sources;
    private final SilenceWatch watch;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public SourceBoard(Map<String, SourceSettings> sources, SilenceWatch watch, Clock clock) {
        this.sources = sources;
        this.watch = watch;
        this.clock = clock;
    }

    private record Known(FetchState state, int heldBack) {}

    /** @param heldBack documents that it has and does not bring yet */
    public void visited(FetchState state, int heldBack) {
        Known before = known.put(state.key(), new Known(state, heldBack));
        boolean was = before != null && before.heldBack() > 0;
        if (heldBack > 0 && !was)
            LOG.info(
                    "{} has {} files more; they are brought as stream reads them, so that what is new does not wait for all of them",
                    Keys.shown(state.key()),
                    heldBack);
        else if (heldBack == 0 && was) LOG.info("{} has brought all its files", Keys.shown(state.key()));
    }

    public void left(int partition, Partitions partitions) {
        known.values().removeIf(one -> partitions.of(one.state().line()) == partition);
    }

    public SilenceWatch.Watched watch(FetchState state, Instant now) {
        SourceSettings source = sources.get(Keys.source(state.key()));
        return source == null ? new SilenceWatch.Watched(state, List.of()) : watch.watch(source, state, now);
    }

    public List<SourceState> states() {
        Instant now = clock.instant();
        return known.values().stream()
                .filter(one -> one.state().schedule().due().isBefore(States.NEVER))
                .sorted(Comparator.comparing(one -> one.state().key()))
                .flatMap(one -> Optional.ofNullable(
                                sources.get(Keys.source(one.state().key())))
                        .stream()
                        .map(source -> shown(source, one, now)))
                .toList();
    }

    private SourceState shown(SourceSettings source, Known one, Instant now) {
        FetchState state = one.state();
        FetchState.Memory memory = state.remembered();
        return new SourceState(
                Keys.shown(state.key()),
                source.kind().name().toLowerCase(Locale.ROOT),
                state.url(),
                memory.lastSuccess(),
                state.schedule().due(),
                watch.silentSince(memory, now).orElse(null),
                memory.found(),
                memory.failed(),
                state.schedule().failure(),
                one.heldBack());
    }
}
