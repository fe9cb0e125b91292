package bulletins.ingest.visiting;

/** Why there is nothing to have: a short stable code, and a sentence for people. */
public record Reason(String code, String why) {}
