/** Which place each figure of a text counts in. */
package bulletins.stream.enrichment.regions;
