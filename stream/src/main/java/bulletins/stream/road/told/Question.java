package bulletins.stream.road.told;

import bulletins.stream.claims.Claimed;

/**
 * What an item claims, put to the page that it was taken from. Keyed by the page's article.
 *
 * @param textHash of the item's text, which the answer bears too, so that it is not taken for one on another text
 * @param url of the link
 */
public record Question(String itemId, String textHash, String url, Claimed claims) {}
