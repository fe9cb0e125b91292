/**
 * The official documents that a text cites or announces, with their numbers, and who issued them. {@code PolicyFinder}: titles in
 * 《》 ({@code QuotedTitles}) or before a number ({@code BareTitles}), {@code DocumentNumbers}, and the text itself where it is one
 * ({@code OwnDocument}); {@code PolicyChanges} tells from when each {@code CitedPolicy} applies and what it amends.
 * {@code IssuerFinder}: the bodies. Their words: {@code DocumentWords}.
 */
package bulletins.stream.enrichment.documents;
