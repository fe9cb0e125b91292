/**
 * One visit to the web: {@link bulletins.ingest.fetching.Journey} follows a link to its end, asking {@link
 * bulletins.ingest.fetching.Robots} and {@link bulletins.ingest.fetching.Turns} at each hop and {@link
 * bulletins.ingest.fetching.WebClient} for one answer at a time; {@link bulletins.ingest.fetching.Guard} watches every connection.
 */
package bulletins.ingest.fetching;
