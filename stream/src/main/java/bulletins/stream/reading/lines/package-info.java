/** A page as lines in reading order, each with where it stands and what it is. */
package bulletins.stream.reading.lines;
