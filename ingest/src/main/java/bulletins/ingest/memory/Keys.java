package bulletins.ingest.memory;

import java.util.Optional;

/**
 * The keys of fetch states: a link or file is known by its canonical url, a source as {@code source:ID}, a host that has had too much
 * to do as {@code host:NAME}. What other hosts keep for a host or source is asked for from the processes that visit them under keys
 * that begin likewise.
 */
public final class Keys {
    private static final String SOURCE = "source:";
    private static final String ROBOTS = "robots:";
    private static final String HOST = "host:";

    private Keys() {}

    /** @return the key of a document of a source that lies at another host than the source */
    public static String part(String sourceKey, String url) {
        return sourceKey + " " + url;
    }

    /** @return the key of the source that a part, or the source itself, belongs to */
    public static String source(String key) {
        return key.split(" ", 2)[0];
    }

    /** @return for people, which source or part of one it is */
    public static String shown(String key) {
        return key.substring(SOURCE.length());
    }

    /** @return the key of a site's robots.txt that lies at another host than the site */
    public static String robots(String site) {
        return ROBOTS + site;
    }

    /** @return the site whose robots.txt this is the key of */
    public static Optional<String> robotsSite(String key) {
        return key.startsWith(ROBOTS) ? Optional.of(key.substring(ROBOTS.length())) : Optional.empty();
    }

    /** @return the key of what is remembered of a host itself */
    public static String host(String name) {
        return HOST + name;
    }

    public static boolean ofSource(String key) {
        return key.startsWith(SOURCE);
    }
}
