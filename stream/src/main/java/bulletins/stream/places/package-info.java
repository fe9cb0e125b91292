/**
 * Who and where. {@code Gazetteer} is the table of places; three doors lead to it:
 *
 * <ul>
 *   <li>{@code OriginReader}: what stands left of an item's bar, read by {@code PlaceChain} and {@code IssuerNames}; it is an
 *       {@code Origin};
 *   <li>{@code MentionFinder}: places in running text. Names of one character are found by {@code LetterRuns}, rows of neighbours
 *       by {@code Siblings}; of every other name {@code NameJudge} decides whether it means a place, by what is certain in the
 *       article ({@code Surroundings}) and the words that it may be part of ({@code PlaceWords});
 *   <li>{@code IssuerNames}: issuing bodies, with the place before a short name ({@code PlacePrefix}), but for those of other
 *       countries ({@code ForeignBodies}, {@code Countries}).
 * </ul>
 */
package bulletins.stream.places;
