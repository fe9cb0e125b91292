/**
 * Pages as clean text. {@link bulletins.stream.reading.PageReader} is the door; {@code lines} come first, {@code facts} build on
 * them and {@code body} on both.
 */
package bulletins.stream.reading;
