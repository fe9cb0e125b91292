package bulletins.ingest.fetching;

import java.util.List;
import java.util.Set;

/** What the statuses without a useful body mean for us. */
final class Statuses {
    /** Somebody does not want us here: who we are (401, 403, 407), how we look (412 and 521, used so by Chinese firewalls), or the law. */
    private static final Set<Integer> WALLS = Set.of(401, 402, 403, 407, 412, 451, 521);

    private static final Set<Integer> PASSING = Set.of(408, 421, 425);

    private Statuses() {}

    static Arrival arrival(Fetched.Bare bare, List<String> chain, Validators validators) {
        Arrival.Trail trail = new Arrival.Trail(chain, bare.status(), bare.headers());
        int status = bare.status();
        if (status == 304 && validators.any()) return new Arrival.Unchanged(trail);
        if (status == 404 || status == 410) return new Arrival.Gone(trail);
        if (WALLS.contains(status))
            return new Arrival.Refused(trail, "wall-" + status, "the site turns us away with " + status);
        if (PASSING.contains(status) || status == 304 || status == 206)
            return new Arrival.Failed(trail, "http-" + status, "the server answered " + status + " out of turn", null);
        return new Arrival.Unusable(trail, "http-" + status, "the server answered " + status);
    }
}
