package bulletins.stream.reading.addresses;

/**
 * A canonical url in pieces.
 *
 * @param site scheme and host, with the port if it has one
 * @param path without what stands after its last dot, and without a slash at the end
 * @param ending what stands after the last dot of the path, as {@code html}; empty where there is none
 * @param query without the question mark, empty where there is none
 */
record Address(String site, String path, String ending, String query) {
    private static final int LONGEST_ENDING = 5;

    static Address of(String canonicalUrl) {
        int mark = canonicalUrl.indexOf('?');
        String query = mark < 0 ? "" : canonicalUrl.substring(mark + 1);
        String whole = mark < 0 ? canonicalUrl : canonicalUrl.substring(0, mark);
        int host = whole.indexOf("://") + 3;
        int slash = whole.indexOf('/', host);
        String site = slash < 0 ? whole : whole.substring(0, slash);
        String path = slash < 0 ? "" : whole.substring(slash);
        if (path.endsWith("/")) return new Address(site, path.substring(0, path.length() - 1), "", query);
        int dot = path.lastIndexOf('.');
        boolean ends = dot > path.lastIndexOf('/') && path.length() - dot - 1 <= LONGEST_ENDING;
        return new Address(site, ends ? path.substring(0, dot) : path, ends ? path.substring(dot + 1) : "", query);
    }

    /** @return the host without its port */
    String host() {
        return site.substring(site.indexOf("://") + 3).replaceFirst(":\\d+$", "");
    }
}
