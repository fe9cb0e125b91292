package bulletins.stream.claims;

import java.util.List;

/**
 * What an item claims.
 *
 * @param leftOff how many more it claims, which are counted and not judged
 */
public record Claimed(List<Statement> statements, int leftOff) {
    /** A digest's item has some twenty; with as many, claims and verdicts fit into a record. */
    private static final int MOST = 300;

    public Claimed {
        statements = List.copyOf(statements);
    }

    static Claimed of(List<Statement> all) {
        int kept = Math.min(MOST, all.size());
        return new Claimed(all.subList(0, kept), all.size() - kept);
    }
}
