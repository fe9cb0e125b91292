/**
 * Holds what an item states against the page that it was taken from: pure functions of two articles. {@code Judge} is the door.
 *
 * <ul>
 *   <li>Both sides: {@code StatementFinder} (figures by {@code AmountFinder}) makes {@code Statement}s, each with the words
 *       {@code Around} it; an {@code Amount} with how its words loosen it ({@code Hedges}), what it counts ({@code Subjects}) and
 *       where ({@code Whereabouts}), or {@code Days}.
 *   <li>Between the two travels only what is {@code Claimed}; {@code Stated} is the page with all that it states.
 *   <li>The verdict: for each kind a {@code KindJudge} ({@code AmountJudge}, {@code DateJudge}, {@code NumberJudge}, {@code PlaceJudge}),
 *       which is first asked what of the {@code SourcePage} supports a claim, and for claims without support what contradicts
 *       them, since what bears out one claim contradicts no other. {@code Fit} compares two numbers, {@code Counted} their units,
 *       {@code Shortening} the sentences.
 * </ul>
 *
 * <p>A contradiction is told only beyond doubt; what is left open is unjudged.
 */
package bulletins.stream.claims;
