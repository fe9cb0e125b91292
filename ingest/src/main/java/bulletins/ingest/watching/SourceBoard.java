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

/** How the watched sources that we hold do: shown in {@code status}, and told aloud when one has been silent for too long. */
public final class SourceBoard {
    private final Map<String, SourceSettings> sources;
    private final SilenceWatch watch;
    private final Clock clock;
    private final Map<String, FetchState> known = new ConcurrentHashMap<>();

    public SourceBoard(Map<String, SourceSettings> sources, SilenceWatch watch, Clock clock) {
        this.sources = sources;
        this.watch = watch;
        this.clock = clock;
    }

    public void visited(FetchState state) {
        known.put(state.key(), state);
    }

    public void left(int partition, Partitions partitions) {
        known.values().removeIf(state -> partitions.of(state.line()) == partition);
    }

    public SilenceWatch.Watched watch(FetchState state, Instant now) {
        SourceSettings source = sources.get(Keys.source(state.key()));
        return source == null ? new SilenceWatch.Watched(state, List.of()) : watch.watch(source, state, now);
    }

    public List<SourceState> states() {
        Instant now = clock.instant();
        return known.values().stream()
                .filter(state -> state.schedule().due().isBefore(States.NEVER))
                .sorted(Comparator.comparing(FetchState::key))
                .flatMap(state -> Optional.ofNullable(sources.get(Keys.source(state.key()))).stream()
                        .map(source -> shown(source, state, now)))
                .toList();
    }

    private SourceState shown(SourceSettings source, FetchState state, Instant now) {
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
                state.schedule().failure());
    }
}
