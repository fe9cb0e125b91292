package bulletins.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The room that stream has, shared among the folders of which an archive is brought: each would else bring as many files as there is
 * room for alone, and the first of them leave none to the others, whose new bulletins would wait for its whole archive.
 */
final class SharedRoom {
    /** A share that hangs in the midst of a look keeps what it was given from the others for so long. */
    private static final Duration HANGING = Duration.ofMinutes(1);

    private final Room stream;
    private final Clock clock;
    /** By the keys of the sources, until their files are written, when stream has them to read. */
    private final Map<String, Share> given = new ConcurrentHashMap<>();

    private final Map<String, Integer> asked = new HashMap<>();
    private int asks;

    SharedRoom(Room stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    /** @param at when the last of them was brought */
    private record Share(int files, Instant at) {}

    /** @return how many files this source may bring now: an equal part for each that has asked since it did; no bound where stream knows none */
    synchronized int of(String source) throws InterruptedException {
        int before = asked.getOrDefault(source, 0);
        long parts = 1 + asked.values().stream().filter(at -> at > before).count();
        asked.put(source, ++asks);
        // Looked at first: what is written meanwhile then counts twice and not never.
        long onTheirWay = onTheirWay();
        int room = stream.now();
        if (room == Integer.MAX_VALUE) return room;
        long free = Math.max(0, room - onTheirWay);
        int part = (int) ((free + parts - 1) / parts);
        given.put(source, new Share(part, clock.instant()));
        return part;
    }

    private long onTheirWay() {
        Instant now = clock.instant();
        return given.values().stream()
                .filter(share -> Duration.between(share.at, now).abs().compareTo(HANGING) < 0)
                .mapToLong(Share::files)
                .sum();
    }

    /** The source has brought a file. */
    void brought(String source) {
        given.computeIfPresent(source, (unused, share) -> new Share(share.files, clock.instant()));
    }

    /** What the source brought is written, or will not be. */
    void settled(String source) {
        given.remove(source);
    }
}
