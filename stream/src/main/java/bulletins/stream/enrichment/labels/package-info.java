/** Which categories a text speaks for: by a lexicon and who speaks, and by a model that was learned where there is one. */
package bulletins.stream.enrichment.labels;
