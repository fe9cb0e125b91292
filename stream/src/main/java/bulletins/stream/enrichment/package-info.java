/**
 * What an article says: {@link bulletins.stream.enrichment.Enricher} joins the finders of places, issuers, policies, groups, dates,
 * figures, keywords and labels. Lexicons and the label model are data; a user's folder may replace or extend each.
 */
package bulletins.stream.enrichment;
