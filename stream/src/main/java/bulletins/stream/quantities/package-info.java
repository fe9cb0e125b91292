/**
 * Dates and figures, by {@link bulletins.stream.quantities.QuantityFinder}: a compact text is read from left to right.
 * {@code dates} are found first, {@code measures} outside them, and {@code figures} looks around each measure for what it counts.
 */
package bulletins.stream.quantities;
