/**
 * A page as lines in reading order, each with where it stands and what it is. {@code LineCollector} writes {@code PageLines}:
 * {@code Line}s in {@code Block}s, with {@code Captions} and the rows of each {@code DataTable} told on the way. {@code LineRole}
 * says what a line is to its page, by {@code Phrases}, {@code Buttons}, {@code Pleas}, {@code Disclaimer} and {@code Strip}. {@code
 * Expressions} tries of many regular expressions only those whose {@code Needs} a text meets.
 */
package bulletins.stream.reading.lines;
