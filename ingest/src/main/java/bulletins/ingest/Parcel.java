package bulletins.ingest;

/** What one visit comes to, ready to be written. */
record Parcel(Visited visited, Batch batch) {}
