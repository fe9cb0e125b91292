package bulletins.ingest;

import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.hosts.HostLines;
import bulletins.ingest.memory.LinkStore;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.watching.HostBoard;
import bulletins.ingest.watching.IngestCounts;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * What the workers share with the ledger.
 *
 * @param home what the workers bring home, to be written
 * @param files megabytes of files that may be at home at once, as they come faster than they are written
 * @param room what of stream's room folders may take
 * @param sources by their keys
 */
record Desk(
        Assigned assigned,
        HostLines lines,
        LinkStore store,
        BlockingQueue<Parcel> home,
        Semaphore files,
        SharedRoom room,
        IngestCounts counts,
        HostBoard hosts,
        Map<String, SourceSettings> sources) {}
