package bulletins.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The room that stream has, shared among the folders of which an archive is brought: each would else bring as many files as there is
 * room for alone, and the first of them leave none to the others, whose new bulletins would wait for its whole archive.
 */
final class SharedRoom {
    private final Room stream;
    /** By the keys of the sources, until their files are written, when stream has them to read. */
    private final Map<String, Integer> given = new ConcurrentHashMap<>();

    private final Map<String, Integer> asked = new HashMap<>();
    private int asks;

    SharedRoom(Room stream) {
        this.stream = stream;
    }

    /** @return how many files this source may bring now: an equal part for each that has asked since it did */
    synchronized int of(String source) throws InterruptedException {
        int before = asked.getOrDefault(source, 0);
        long parts = 1 + asked.values().stream().filter(at -> at > before).count();
        asked.put(source, ++asks);
        // Looked at first: what is written meanwhile then counts twice and not never.
        long onTheirWay = given.values().stream().mapToLong(files -> files).sum();
        long free = Math.max(0, stream.now() - onTheirWay);
        int part = (int) ((free + parts - 1) / parts);
        given.put(source, part);
        return part;
    }

    /** What the source brought is written, or will not be. */
    void settled(String source) {
        given.remove(source);
    }
}
