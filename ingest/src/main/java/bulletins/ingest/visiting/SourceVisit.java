package bulletins.ingest.visiting;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.fetching.Turns;
import bulletins.ingest.fetching.Validators;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.sources.Found;
import bulletins.ingest.sources.FoundLink;
import bulletins.ingest.sources.Seen;
import bulletins.ingest.sources.SourceDocument;
import bulletins.ingest.sources.SourceReader;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchState;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a feed, sitemap, listing or page, with its further pages, and brings home the links. */
public final class SourceVisit {
    private static final String REDESIGNED =
            "its selectors find no links where there were some before; see ./bulletins sources test";

    private final SourceSettings source;
    private final Journey journey;
    private final Clock clock;
    private final Instant defined;

    /** @param defined since when the source is defined so; what it held before is looked at anew, since other links of it may be wanted now */
    public SourceVisit(SourceSettings source, Journey journey, Clock clock, Instant defined) {
        this.source = source;
        this.journey = journey;
        this.clock = clock;
        this.defined = defined;
    }

    public Visited.Source visit(FetchState state, Turns turns) throws InterruptedException {
        Arrival first = go(state.url(), validators(state), state.asked().via(), turns);
        boolean looked = false;
        try {
            Visited.Look look = look(state, first, turns);
            looked = true;
            return new Visited.Source(state, clock.instant(), Optional.of(first), page(), look);
        } finally {
            if (page() && !looked && first instanceof Arrival.Received received) journey.release(received);
        }
    }

    /** @return whether the document itself is wanted, so that its bytes are held until it is written; it has no further ones */
    private boolean page() {
        return source.kind() == SourceSettings.Kind.PAGE;
    }

    private Arrival go(String url, Validators validators, List<String> via, Turns turns) throws InterruptedException {
        return source.kind() == SourceSettings.Kind.SITEMAP
                ? journey.goForSitemap(url, via, turns)
                : journey.go(url, validators, via, turns);
    }

    private Validators validators(FetchState state) {
        FetchState.Answer last = state.last();
        boolean redefined = last != null && last.at().isBefore(defined);
        return wholly(state) || redefined ? Validators.NONE : Validators.after(last);
    }

    /** An index may stay the same while the sitemaps that it names change, and a page that could not be had may be there now. */
    private boolean wholly(FetchState state) {
        return source.kind() == SourceSettings.Kind.SITEMAP || state.schedule().failure() != null;
    }

    private Visited.Look look(FetchState state, Arrival first, Turns turns) throws InterruptedException {
        if (first instanceof Arrival.Unchanged) return Visited.Look.Read.NOTHING;
        if (first instanceof Arrival.HandedOn) {
            handOn(first.trail().chain(), turns);
            return Visited.Look.Read.ELSEWHERE;
        }
        if (!(first instanceof Arrival.Received received)) return new Visited.Look.Failed(first.problem());
        if (page() && source.links().follow().include().isEmpty()) return Visited.Look.Read.NOTHING;
        Gathering gathering = new Gathering(state);
        Optional<String> problem = gathering.take(received);
        if (problem.isEmpty()) gathering.goOn(turns);
        if (problem.isEmpty() && redesigned(state, gathering)) problem = Optional.of(REDESIGNED);
        return problem.isPresent() ? new Visited.Look.Failed(problem.get()) : gathering.read();
    }

    private void handOn(List<String> chain, Turns turns) {
        turns.handOn(Keys.part(source.key(), chain.get(chain.size() - 1)), chain);
    }

    /** A list that had links and has none is more likely to have moved them than to be empty. */
    private boolean redesigned(FetchState state, Gathering gathering) {
        return source.kind() == SourceSettings.Kind.LISTING
                && gathering.links.isEmpty()
                && !gathering.handedOn
                && state.remembered().seen().length > 0;
    }

    /** Collects links over several documents, each read once, up to the limit of the source. */
    private final class Gathering {
        private final FoundLinks links = new FoundLinks();
        /** Never more than may be read, as each of them may name thousands. */
        private final Set<String> further = new LinkedHashSet<>();

        private final Set<String> visited = new HashSet<>();
        private int beyond;
        private final Seen seen;
        private final boolean wholly;
        private int skipped;
        private boolean handedOn;
        private Optional<String> problem = Optional.empty();

        Gathering(FetchState state) {
            wholly = wholly(state);
            visited.add(state.url());
            seen = new Seen(state.remembered().seen());
        }

        /** One further document that cannot be had takes nothing from the others. */
        void goOn(Turns turns) throws InterruptedException {
            while (!further.isEmpty()) {
                String url = further.iterator().next();
                further.remove(url);
                visited.add(url);
                Optional<String> why = next(url, turns);
                if (problem.isEmpty()) problem = why.map(text -> url + ": " + text);
            }
            if (problem.isEmpty() && source.kind() == SourceSettings.Kind.SITEMAP && beyond > 0)
                problem = Optional.of("it names " + beyond + " sitemaps more than its 'pages' allow");
        }

        private Optional<String> next(String url, Turns turns) throws InterruptedException {
            Turns.Move move = turns.move(CanonicalUrl.host(url));
            if (move == Turns.Move.BUSY) return Optional.of("the host is busy");
            if (move == Turns.Move.ELSEWHERE) return elsewhere(List.of(url), turns);
            Arrival arrival = go(url, Validators.NONE, List.of(), turns);
            if (arrival instanceof Arrival.HandedOn on)
                return elsewhere(on.trail().chain(), turns);
            return arrival instanceof Arrival.Received received ? take(received) : Optional.of(arrival.problem());
        }

        private Optional<String> elsewhere(List<String> chain, Turns turns) {
            handOn(chain, turns);
            handedOn = true;
            return Optional.empty();
        }

        Optional<String> take(Arrival.Received received) {
            Found found;
            try {
                found = SourceReader.read(
                        source,
                        new SourceDocument(
                                received.trail().end(),
                                received.body(),
                                received.trail().headers().get("content-type")));
            } finally {
                if (!page()) journey.release(received);
            }
            if (found instanceof Found.Unreadable unreadable) return Optional.of(unreadable.why());
            Found.Links read = (Found.Links) found;
            skipped += read.skipped();
            if (problem.isEmpty()) problem = read.problem();
            read.links().forEach(links::add);
            if (goesOn(read)) read.further().forEach(this::remember);
            return Optional.empty();
        }

        private void remember(String url) {
            if (visited.contains(url) || further.contains(url)) return;
            if (visited.size() + further.size() > source.links().pages()) beyond++;
            else further.add(url);
        }

        /** Behind a page without news, older pages hold none. */
        private boolean goesOn(Found.Links read) {
            return wholly || read.links().stream().anyMatch(seen::isNews);
        }

        Visited.Look read() {
            List<FoundLink> found = links.atMost(clock.instant());
            Optional<String> but = links.tooMany().or(() -> problem);
            return new Visited.Look.Read(found, 0, 0, skipped + links.beyond(), but, handedOn);
        }
    }
}
