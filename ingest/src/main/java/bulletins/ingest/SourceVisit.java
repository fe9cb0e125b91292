package bulletins.ingest;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.fetching.Turns;
import bulletins.ingest.fetching.Validators;
import bulletins.ingest.sources.Found;
import bulletins.ingest.sources.FoundLink;
import bulletins.ingest.sources.SourceDocument;
import bulletins.ingest.sources.SourceReader;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a feed, sitemap, listing or page, with its further pages, and brings home the links. */
final class SourceVisit {
    private final SourceSettings source;
    private final Journey journey;
    private final Clock clock;

    SourceVisit(SourceSettings source, Journey journey, Clock clock) {
        this.source = source;
        this.journey = journey;
        this.clock = clock;
    }

    Visited.Source visit(FetchState state, Turns turns) throws InterruptedException {
        Arrival first = journey.go(source.place(), Workers.validators(state), List.of(), turns);
        boolean page = source.kind() == SourceSettings.Kind.PAGE;
        if (first instanceof Arrival.Unchanged || same(state, first)) {
            if (!page && first instanceof Arrival.Received received && received.large()) journey.release();
            return home(state, first, List.of());
        }
        if (!(first instanceof Arrival.Received received))
            return new Visited.Source(state, clock.instant(), Optional.of(first), page, null, Workers.failure(first));
        if (page && source.links().follow().include().isEmpty()) return home(state, first, List.of());
        Gathering gathering = new Gathering();
        Optional<String> problem = gathering.take(received, !page);
        while (problem.isEmpty() && gathering.goesOn()) problem = gathering.next(turns);
        if (problem.isPresent())
            return new Visited.Source(state, clock.instant(), Optional.of(first), page, null, problem.get());
        return home(state, first, List.copyOf(gathering.links.values()));
    }

    private Visited.Source home(FetchState state, Arrival first, List<FoundLink> links) {
        boolean page = source.kind() == SourceSettings.Kind.PAGE;
        return new Visited.Source(state, clock.instant(), Optional.of(first), page, links, null);
    }

    /** The same bytes hold the same links, unless they only point at further documents. */
    private boolean same(FetchState state, Arrival first) {
        return first instanceof Arrival.Received received
                && source.kind() != SourceSettings.Kind.SITEMAP
                && source.links().next().isEmpty()
                && state.last() != null
                && state.last().hash().equals(Ids.sha256(received.body()));
    }

    /** Collects links over several documents, each read once, up to the limit of the source. */
    private final class Gathering {
        private final Map<String, FoundLink> links = new LinkedHashMap<>();
        private final Deque<String> further = new ArrayDeque<>();
        private final Set<String> seen = new HashSet<>(Set.of(source.place()));

        boolean goesOn() {
            return !further.isEmpty() && seen.size() <= source.links().pages();
        }

        Optional<String> next(Turns turns) throws InterruptedException {
            String url = further.removeFirst();
            if (!seen.add(url)) return Optional.empty();
            if (turns.move(CanonicalUrl.host(url)) != Turns.Move.HELD) return Optional.of(url + ": the host is busy");
            Arrival arrival = journey.go(url, Validators.NONE, List.of(), turns);
            if (arrival instanceof Arrival.Received received) return take(received, true);
            return Optional.of(url + ": " + Workers.failure(arrival));
        }

        Optional<String> take(Arrival.Received received, boolean last) {
            SourceDocument document = new SourceDocument(
                    received.trail().end(),
                    received.body(),
                    received.trail().headers().get("content-type"));
            Found found = SourceReader.read(source, document);
            if (last && received.large()) journey.release();
            if (found instanceof Found.Unreadable unreadable) return Optional.of(unreadable.why());
            Found.Links read = (Found.Links) found;
            read.links().forEach(link -> links.putIfAbsent(link.url(), link));
            read.further().forEach(link -> further.add(link.url()));
            return Optional.empty();
        }
    }
}
