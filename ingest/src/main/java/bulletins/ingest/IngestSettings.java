package bulletins.ingest;

import bulletins.ingest.fetching.FetchSettings;
import bulletins.ingest.sources.Rhythm;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What ingest is told.
 *
 * @param instance makes this process the same group member after a restart, so that it goes on at once; may be empty
 * @param readers the consumer group of stream
 * @param links how often a link is visited again
 */
public record IngestSettings(
        String instance,
        String readers,
        FetchSettings fetch,
        Rhythm links,
        Work work,
        List<SourceSettings> sources,
        Silence silence) {
    /** Some nine hours in all with the usual waits, so that a night's outage is but a delay. */
    public static final int USUAL_RETRIES = 12;

    public IngestSettings {
        sources = List.copyOf(sources);
    }

    /**
     * How many requests at once, and how often a failing one is tried again.
     *
     * @param folder where the copy of the fetch states lies while ingest runs; empty for the system's temporary folder
     */
    public record Work(int workers, int retries, Duration firstRetry, Duration longestRetry, Optional<Path> folder) {}

    /** When a source that brings nothing is an alert: never before {@code least}; failing for {@code failing} is one too. */
    public record Silence(Duration least, Duration failing) {}

    public static IngestSettings from(Environment all) {
        Environment ingest = all.within("ingest");
        Environment fetch = all.within("fetch");
        return new IngestSettings(
                ingest.text("instance", ""),
                all.within("stream").text("application-id", Topics.READERS),
                FetchSettings.from(all),
                Rhythm.ofLinks(fetch, Duration.ofDays(7)),
                new Work(
                        fetch.number("workers", 32, 1, 512),
                        fetch.number("retries", USUAL_RETRIES, 0, 50),
                        fetch.lasting("first-retry", Duration.ofSeconds(10)),
                        fetch.lasting("longest-retry", Duration.ofHours(6)),
                        ingest.optionalPath("state")),
                all.groups("sources").stream()
                        .map(id -> SourceSettings.from(all, id))
                        .toList(),
                new Silence(
                        all.within("silence").lasting("least", Duration.ofDays(1)),
                        all.within("silence").lasting("failing", Duration.ofDays(1))));
    }
}
