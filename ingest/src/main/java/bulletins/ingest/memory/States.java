package bulletins.ingest.memory;

import bulletins.ingest.sources.Rhythm;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes states of links, files and sources. */
public final class States {
    /** What is not visited by time: files, and links that another host's worker keeps. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private States() {}

    /** @param url canonical: the url asked for, or the end of the redirects already followed */
    public static FetchState link(String key, String url, FetchRequest request, Rhythm rhythm, Instant now) {
        return new FetchState(
                key,
                CanonicalUrl.host(url),
                url,
                asked(request, now),
                null,
                FetchState.Schedule.owedAt(now, request.backlog() ? rhythm.every() : rhythm.first()),
                null);
    }

    /** A document of a source at another host than the source; a source by itself for as long as it is asked for. */
    public static FetchState part(SourceSettings source, String url, FetchRequest request, Instant now) {
        return new FetchState(
                request.url(),
                CanonicalUrl.host(url),
                url,
                new FetchState.Asked(source.reads(), source.id(), null, now, before(request), false),
                null,
                FetchState.Schedule.owedAt(now, source.rhythm().every()),
                FetchState.Memory.NOTHING);
    }

    /** @return the redirects that led to where the request goes */
    private static List<String> before(FetchRequest request) {
        List<String> chain = request.via();
        return chain.isEmpty() ? List.of() : chain.subList(0, chain.size() - 1);
    }

    public static FetchState file(SourceSettings source, String key, Instant now) {
        return new FetchState(
                key, source.line(), key, asked(source, now), null, FetchState.Schedule.at(NEVER, Duration.ZERO), null);
    }

    /**
     * A host that has had too much to do.
     *
     * @param rests until when it is left alone, null once it does well again
     * @param penalty how long it was left alone the last time, zero once it does well again
     */
    public static FetchState host(String name, @Nullable Instant rests, Duration penalty, Instant now) {
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, null, null, now, List.of(), false);
        var schedule = new FetchState.Schedule(NEVER, false, penalty, 0, null, null, rests);
        return new FetchState(Keys.host(name), name, Keys.host(name), asked, null, schedule, null);
    }

    /**
     * A source as it begins here.
     *
     * @param before what Kafka remembers of the source, null when it is new; its definition may have changed
     */
    public static FetchState source(SourceSettings source, @Nullable FetchState before, Instant now) {
        FetchState.Memory memory =
                before == null || before.memory() == null ? FetchState.Memory.NOTHING : before.memory();
        FetchState kept = before != null && before.url().equals(source.place()) ? before : null;
        return new FetchState(
                source.key(),
                source.line(),
                source.place(),
                asked(source, now),
                kept == null ? null : kept.last(),
                kept == null
                        ? FetchState.Schedule.at(now, source.rhythm().every())
                        : carriedOn(kept.schedule(), source.rhythm(), now),
                memory);
    }

    /** The settings may ask for a quicker rhythm than the one that was followed. */
    private static FetchState.Schedule carriedOn(FetchState.Schedule known, Rhythm rhythm, Instant now) {
        Instant latest = now.plus(rhythm.most());
        return known.moved(
                known.due().isAfter(latest) ? latest : known.due(), known.owed(), within(known.interval(), rhythm));
    }

    public static FetchState.Asked asked(FetchRequest request, Instant now) {
        return new FetchState.Asked(
                request.reads(), request.source(), request.citedBy(), now, before(request), request.backlog());
    }

    private static FetchState.Asked asked(SourceSettings source, Instant now) {
        return new FetchState.Asked(source.reads(), source.id(), null, now, List.of(), false);
    }

    private static Duration within(Duration interval, Rhythm rhythm) {
        if (interval.compareTo(rhythm.least()) < 0) return rhythm.least();
        return interval.compareTo(rhythm.most()) > 0 ? rhythm.most() : interval;
    }
}
