package bulletins.stream.quantities.measures;

/**
 * A unit as it is reported.
 *
 * @param name the base unit: 人 for 人, 名 and 位
 * @param weak so common a measure word that a small number in Chinese numerals before it is no figure
 */
record Unit(String name, boolean weak) {}
