/** How well pages are read, against a folder of pages with what was expected. */
package bulletins.stream.reading.scoring;
