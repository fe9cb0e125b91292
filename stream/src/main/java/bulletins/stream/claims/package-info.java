/** Holds what an item states against the page that it was taken from: pure functions of two articles. */
package bulletins.stream.claims;
