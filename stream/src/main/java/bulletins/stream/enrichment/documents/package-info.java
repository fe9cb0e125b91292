/** The official documents that a text cites or announces, with their numbers, and who issued them. */
package bulletins.stream.enrichment.documents;
