/**
 * Which lines are sections, headings of items and texts, and the items that come of them. {@code Digest} is the door.
 *
 * <ul>
 *   <li>{@code Outline} makes a {@code Row} of each line, with sections on rows of their own ({@code GluedSections}), finds the
 *       {@code Contents} list, or one below all items ({@code LastContents}; {@code ListedSections} by {@code TextPlaces}), and leaves out what stands over the next issue ({@code NextIssues}).
 *   <li>{@code Parts} says what each row is. What is sure comes first: bars, known sections, what the contents list repeats
 *       ({@code ContentsIndex}). From that is learnt what styles ({@code StyleVotes}), numbers ({@code Numbering}), decorations
 *       ({@code Decorations}), subtitles ({@code SubtitledItems}) and a source below the text ({@code SourcedItems}) mean, or,
 *       where nothing is sure, heading levels ({@code Levels}); sections that head nothing are none ({@code SectionsConfirmed}); titles of
 *       several lines are {@code LongTitles}. {@code Neighbours} pass links over.
 *   <li>{@code Entries} makes an {@code Entry} of each heading and the rows under it: its section by {@code OpenSection}, paragraphs by {@code BodyText}
 *       ({@code Wrapping} tells whether lines are those of a printed page), links by {@code ItemLinks}, {@code Footnotes},
 *       {@code NamedLinks} and {@code ListedLinks}; {@code RepeatedItems} are put together.
 * </ul>
 */
package bulletins.stream.splitting.outline;
