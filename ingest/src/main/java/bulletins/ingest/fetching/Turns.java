package bulletins.ingest.fetching;

import java.time.Duration;
import java.util.List;

/** One request at a time per host: a journey holds one host's turn and may move to another's. */
public interface Turns {
    enum Move {
        /** The turn is ours; the host's pause has passed. */
        HELD,
        /** The host is too busy for now. */
        BUSY,
        /** Another process visits that host. */
        ELSEWHERE
    }

    /** Gives up the turn that is held and waits for the one of {@code host} (the same host: for its pause to pass). */
    Move move(String host) throws InterruptedException;

    /**
     * Leaves the end of these redirects to the process that visits its host.
     *
     * @param key under which that process knows what it is asked for
     */
    void handOn(String key, List<String> chain);

    /** @param pause what the host's robots.txt asks for between two requests */
    void crawlDelay(String host, Duration pause);

    /**
     * Sends everybody away from the held host for a while, after 429 or 503.
     *
     * @return how long it is left alone
     */
    Duration slowDown(Duration atLeast);

    /** The held host has answered well. */
    void wentWell();
}
