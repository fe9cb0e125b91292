/** How well bulletins are read and enriched, against a folder of them with what was expected: items, labels, facts. */
package bulletins.stream.scoring;
