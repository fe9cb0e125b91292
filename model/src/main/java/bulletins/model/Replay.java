package bulletins.model;

import java.time.Instant;

/** Asks stream to run again over one kept record, by its place. Keyed like that record on topic {@code replays}. */
public record Replay(RawLocation location, Instant requestedAt) {}
