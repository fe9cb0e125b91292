package bulletins.ingest;

import bulletins.ingest.visiting.Visited;

/** What one visit comes to, ready to be written. */
record Parcel(Visited visited, Batch batch) {}
