/**
 * Dates and figures, by {@code QuantityFinder}: a compact text is read from left to right. {@code DateScanner} finds where
 * dates start and {@code DateReader} reads them; {@code MeasureScanner} and {@code MeasureReader} do the same for measures
 * outside the dates, and {@code FigureReading} looks around each for what it counts.
 */
package bulletins.stream.quantities;
