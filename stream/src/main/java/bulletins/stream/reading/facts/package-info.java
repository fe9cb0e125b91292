/** What a page says of itself beside its text: title, date, source, author, site, each with its evidence. */
package bulletins.stream.reading.facts;
