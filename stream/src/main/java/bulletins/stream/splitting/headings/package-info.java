/**
 * How headings are printed. {@code HeadingLines} brings each item's heading onto a line of its own; {@code Bar}, {@code Mark} and
 * {@code Heading} know what stands in such a line, {@code SectionNames} and {@code Furniture} the words of sections and of a
 * bulletin's own parts.
 */
package bulletins.stream.splitting.headings;
