/** Addresses that a page gives: its own, and that of its next part. */
package bulletins.stream.reading.addresses;
