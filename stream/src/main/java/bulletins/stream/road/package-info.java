/**
 * The topology: {@link bulletins.stream.road.Road} reads top to bottom and names every node. A node is a {@code Telling}: what it
 * says is a value of {@link bulletins.stream.road.told.Told}, and what it keeps is in one of the stores of
 * {@link bulletins.stream.road.told.Remembered}. {@link bulletins.stream.road.RoadParts} makes them of what reads, finds and
 * matches.
 *
 * <ul>
 *   <li>By url: {@code Taking} and {@code TakingAgain}, {@code ReadingDocuments}, {@code Joining} and {@code Awaiting},
 *       {@code Answering}.
 *   <li>By article id: {@code Arriving}, {@code Enriching}, {@code Deciding}, {@code Checking}, {@code Judging}.
 *   <li>For all: {@code Grouping}.
 *   <li>On the way out: {@code Fitting}.
 * </ul>
 *
 * <p>Their helpers: {@code CitingItems} and {@code LinkAnswers} (links of items), {@code Versions} and {@code Alerting}
 * (articles), {@code SourceChecks} (items against pages), {@code Rejections}.
 */
package bulletins.stream.road;
