/** The lines of a document in reading order, whatever its format, and what is known of characters and line ends. */
package bulletins.stream.splitting.lines;
