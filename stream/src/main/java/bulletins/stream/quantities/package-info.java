/**
 * Dates and figures: a text is compacted ({@code CompactText}), then read from left to right. {@code DateScanner} finds
 * where dates start and {@code DateReader} reads them; {@code FigureFinder} does the same for measures and looks around
 * each for what it counts.
 */
package bulletins.stream.quantities;
