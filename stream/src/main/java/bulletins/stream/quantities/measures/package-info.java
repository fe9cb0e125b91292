/**
 * Numbers with their units, in the base unit: 698万人, 1.32亿元, 五成. {@code MeasureScanner} walks through the text; where a number
 * may stand {@code MeasureReader} reads one by {@code NumeralReader} and {@code Units}, and asks {@code MoneyReader},
 * {@code PortionReader}, {@code ListedNumbers} and {@code BareRates} for those that bear their unit in another way or not at all.
 * {@code NoFigures} knows what counts nothing, {@code Ranks} what tells a place in an order.
 */
package bulletins.stream.quantities.measures;
