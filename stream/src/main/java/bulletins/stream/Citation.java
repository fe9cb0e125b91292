package bulletins.stream;

/** That an item links to a url (canonical). Keyed by the url, so that it meets the visits to it. */
record Citation(String url, String itemId) {}
