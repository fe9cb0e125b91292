/** PDF, whose lines are found by where the letters stand. */
package bulletins.stream.splitting.formats.pdf;
