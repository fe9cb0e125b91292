package bulletins.ingest.fetching;

import java.net.UnknownHostException;

/** The guard would not let a socket connect; {@link WebClient} turns it into a value. */
final class GuardRefusal extends UnknownHostException {
    GuardRefusal(String why) {
        super(why);
    }
}
