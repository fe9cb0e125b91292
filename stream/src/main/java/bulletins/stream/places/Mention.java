package bulletins.stream.places;

/**
 * A place that a text names.
 *
 * @param start where it is printed, counted in the text as given
 * @param text the words, as printed
 */
public record Mention(Place place, int start, int end, String text) {}
