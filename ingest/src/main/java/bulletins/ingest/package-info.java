/**
 * The web and the watched folders → {@code raw-documents}. {@link bulletins.ingest.IngestStage} is the door. Links asked for wait
 * in {@code fetch-states}; {@link bulletins.ingest.LinkStore} is their copy on disk, {@link bulletins.ingest.HostLines} gives each
 * host its turn, {@link bulletins.ingest.Workers} go, and {@link bulletins.ingest.Ledger} writes what became of it, all of one
 * batch in one transaction.
 */
package bulletins.ingest;
