/** Bytes of pages and documents as text, in the encoding that a browser would take and evidence bears out. */
package bulletins.model.decoding;
