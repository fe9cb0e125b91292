/**
 * What a page says of itself beside its text, each with its evidence ({@code Found}). One finder for each fact, whose order of
 * asking is the whole decision; all look at what the page declares for programs ({@code Declarations}: {@code Metas},
 * {@code LinkedData}, read by {@code LooseJson}) and at its {@code Frame}, where title and text stand:
 *
 * <ul>
 *   <li>{@code TitleFinder}: {@code ShownLines}, {@code LinesAboveText};
 *   <li>{@code PublishedFinder}: {@code DeclaredDate}, {@code ShownDate} (by {@code DateBoxes}, {@code DayOrder}),
 *       {@code UrlDate}, {@code ScriptFacts};
 *   <li>{@code SourceFinder}: {@code NamedSource}, {@code StripNames}, {@code ScriptFacts};
 *   <li>{@code Byline}, after {@code DeclaredAuthor};
 *   <li>{@code SiteFinder}; {@code Opening}, where the text begins.
 * </ul>
 */
package bulletins.stream.reading.facts;
