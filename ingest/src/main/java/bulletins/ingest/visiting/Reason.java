package bulletins.ingest.visiting;

import bulletins.model.Ids;
import bulletins.model.Rejection;
import java.time.Instant;
import java.util.Map;

/** Why there is nothing to have: a short stable code, and a sentence for people. */
public record Reason(String code, String why) {
    /** @return the rejection of what was wanted of this url */
    public Rejection rejection(String url, Instant now) {
        return new Rejection(
                Ids.visit(url, code), "ingest", code, url + ": " + why, url, url, null, Map.of(), new byte[0], now);
    }
}
