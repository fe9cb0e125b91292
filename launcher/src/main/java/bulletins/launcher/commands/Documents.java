package bulletins.launcher.commands;

import bulletins.ingest.IngestSettings;
import bulletins.ingest.IngestStage;
import bulletins.launcher.configuration.Failure;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.settings.FileMistake;
import bulletins.model.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Takes a document from a file, or from the web by the same rules as ingest, for commands that read just one. */
final class Documents {
    private final Clock clock;

    Documents(Clock clock) {
        this.clock = clock;
    }

    /** @param url the canonical url that a file is to be taken for; null for its own place */
    RawDocument take(String place, Reads reads, @Nullable String url, IngestSettings ingest)
            throws InterruptedException {
        if (!place.matches("(?i)[a-z][a-z0-9+.-]*://.*")) return file(Path.of(place), reads, url);
        RawDocument fetched = visit(place, ingest);
        if (fetched.facts().outcome() == RawDocument.Outcome.RECEIVED) return fetched;
        throw new Failure(place + " could not be had: " + fetched.facts().problem());
    }

    /** @return what came of the visit, also when nothing was received */
    RawDocument visit(String address, IngestSettings ingest) throws InterruptedException {
        return IngestStage.fetch(address, ingest, clock);
    }

    private RawDocument file(Path file, Reads reads, @Nullable String url) {
        try {
            if (Files.isDirectory(file))
                throw new Failure(file + " is a folder: name one file, or watch the folder with ./bulletins local");
            if (Files.exists(file) && Files.size(file) > Topics.LARGEST_BODY)
                throw new Failure(file + " is larger than 10 MB, the most that a document may have");
            byte[] bytes = Files.readAllBytes(file);
            String name =
                    url == null ? file.toAbsolutePath().normalize().toUri().toString() : url;
            return new RawDocument(name, bytes, RawDocument.Facts.received(reads, name, null, bytes, clock.instant()));
        } catch (IOException e) {
            throw new Failure(FileMistake.in(file, e), e);
        }
    }
}
