/**
 * Pages as clean text. {@link bulletins.stream.reading.PageReader} is the door; {@code lines} come first, {@code body} and {@code facts} build on
 * them, and neither knows the other.
 */
package bulletins.stream.reading;
