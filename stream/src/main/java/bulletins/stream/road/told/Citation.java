package bulletins.stream.road.told;

import bulletins.stream.stories.TextSketch;

/**
 * That an item links to a url (canonical). Keyed by the url, so that it meets the visits to it.
 *
 * @param text what of the item's text is needed to compare a page with it
 */
public record Citation(String url, String itemId, TextSketch text) {}
