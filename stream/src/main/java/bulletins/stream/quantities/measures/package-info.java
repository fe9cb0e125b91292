/** Numbers with their units, in the base unit: 698万人, 1.32亿元, 五成. */
package bulletins.stream.quantities.measures;
