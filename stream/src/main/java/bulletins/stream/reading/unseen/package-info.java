/** What a page keeps from its readers: hidden blocks, and text that its scripts put in place. */
package bulletins.stream.reading.unseen;
