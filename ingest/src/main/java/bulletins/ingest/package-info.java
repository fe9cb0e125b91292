/**
 * The web and the watched folders → {@code raw-documents}. {@link bulletins.ingest.IngestStage} is the door. Links asked for come by
 * {@link bulletins.ingest.Intake} and wait in {@code memory}; {@code hosts} give each host its turn; {@link bulletins.ingest.Workers} go,
 * by {@code fetching}, {@code sources} and {@code visiting}; {@code settling} decides what a visit comes to; and
 * {@link bulletins.ingest.Ledger} writes it, all of one batch in one transaction.
 *
 * <p>Of the threads, the ledger's alone takes and writes records, writes the store and moves partitions in and out; each worker holds
 * one host's turn, decides what its visits come to, and hands that over by a queue; both share {@link bulletins.ingest.Desk}, all of
 * which is safe from any thread.
 */
package bulletins.ingest;
