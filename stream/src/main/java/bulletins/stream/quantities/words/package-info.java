/** What dates and numbers are written with: digits of every kind, signs, lists of words, and a cursor over the text. */
package bulletins.stream.quantities.words;
