package bulletins.ingest;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.fetching.Validators;
import bulletins.ingest.hosts.HostLines;
import bulletins.ingest.hosts.HostTurn;
import bulletins.ingest.hosts.Partitions;
import bulletins.ingest.memory.States;
import bulletins.ingest.settling.BadAddress;
import bulletins.ingest.settling.Calendar;
import bulletins.ingest.settling.LinkSettlement;
import bulletins.ingest.settling.Settled;
import bulletins.ingest.sources.FoundLink;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.FolderVisit;
import bulletins.ingest.visiting.SourceVisit;
import bulletins.ingest.visiting.Visited;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One visit for a command, by the same rules as any other but without Kafka. */
final class OneVisit {
    /** Without other processes every host is ours. */
    private static final Partitions ALL = new Partitions() {
        @Override
        public int of(String line) {
            return 0;
        }

        @Override
        public boolean held(int partition) {
            return true;
        }
    };

    private OneVisit() {}

    static RawDocument fetch(String url, IngestSettings settings, Clock clock) throws InterruptedException {
        Optional<String> canonical = CanonicalUrl.ofWeb(url);
        Instant now = clock.instant();
        FetchRequest request = new FetchRequest(canonical.orElse(url), FetchRequest.Reads.PAGE, null, null, now);
        if (canonical.isEmpty()) return BadAddress.of(request, now).document();
        FetchState state = States.link(canonical.get(), canonical.get(), request, settings.links(), now);
        var once = new Calendar(0, Duration.ZERO, Duration.ZERO, new Random());
        try (Journey journey = new Journey(settings.fetch(), clock)) {
            Arrival end =
                    journey.go(state.url(), Validators.after(state.last()), List.of(), turn(state, settings, clock));
            Settled settled = new LinkSettlement(once, settings.links()).settle(state, end, clock.instant());
            return settled.document()
                    .orElseThrow(() -> new IllegalStateException("a first visit without a document: " + url));
        }
    }

    static SourceTrial test(String id, IngestSettings settings, Clock clock) throws InterruptedException {
        SourceSettings source = defined(id, settings.sources());
        if (source.kind() == SourceSettings.Kind.FOLDER) return folder(source, clock);
        FetchState state = States.source(source, null, clock.instant());
        try (Journey journey = new Journey(settings.fetch(), clock)) {
            Visited.Source visited =
                    new SourceVisit(source, journey, clock, clock.instant()).visit(state, turn(state, settings, clock));
            if (visited.look() instanceof Visited.Look.Failed failed)
                return new SourceTrial(id, source.place(), List.of(), Optional.of(failed.why()));
            Visited.Look.Read read = (Visited.Look.Read) visited.look();
            Stream<FoundLink> itself = visited.first().filter(arrival -> visited.page()).stream()
                    .map(arrival -> new FoundLink(arrival.trail().end(), null, null));
            List<SourceTrial.Line> lines = Stream.concat(itself, read.links().stream())
                    .map(link -> new SourceTrial.Line(
                            link.url(), Optional.ofNullable(link.title()), Optional.ofNullable(link.changedAt())))
                    .toList();
            return new SourceTrial(id, source.place(), lines, read.problem());
        }
    }

    private static SourceSettings defined(String id, List<SourceSettings> sources) {
        for (SourceSettings source : sources) if (source.id().equals(id)) return source;
        String others = sources.isEmpty()
                ? "sources names none"
                : "those there: " + sources.stream().map(SourceSettings::id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("there is no source '" + id + "' (" + others + ")");
    }

    private static SourceTrial folder(SourceSettings source, Clock clock) {
        try {
            List<SourceTrial.Line> lines = new FolderVisit(source, clock)
                    .listing().stream()
                            .map(url -> new SourceTrial.Line(url, Optional.empty(), Optional.empty()))
                            .toList();
            return new SourceTrial(source.id(), source.place(), lines, Optional.empty());
        } catch (IOException e) {
            return new SourceTrial(
                    source.id(),
                    source.place(),
                    List.of(),
                    Optional.of("folder " + e.getMessage() + " cannot be read"));
        }
    }

    private static HostTurn turn(FetchState state, IngestSettings settings, Clock clock) throws InterruptedException {
        HostLines lines = new HostLines(settings.fetch().manners(), clock, ALL);
        lines.arrived(state.line(), Instant.EPOCH);
        return lines.take(Duration.ofSeconds(1)).orElseThrow();
    }
}
