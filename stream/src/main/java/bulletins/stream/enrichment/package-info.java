/**
 * What an article says: {@link bulletins.stream.enrichment.Enricher} joins the finders of places, issuers, policies, groups, dates,
 * figures, keywords and labels. {@code documents} finds policies and issuers, {@code regions} gives each figure its place,
 * {@code labels} tells the categories. Lexicons and the label model are data; a user's folder may replace or extend each.
 */
package bulletins.stream.enrichment;
