/** The text of an article as every finder reads it. */
package bulletins.stream.text;
