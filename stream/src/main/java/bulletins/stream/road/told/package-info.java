/**
 * What the nodes of the road tell one another, each as a value, and what they remember between records.
 *
 * <ul>
 *   <li>Told: {@code Told}, one kind for each topic or node that it goes to; {@code ArticleNews} and {@code PartNews} are told to
 *       articles and to first pages; {@code Taken}, {@code ReadHeaders}.
 *   <li>Remembered: {@code Remembered} names the stores, {@code RecentlyRemembered} is one that forgets. In them: {@code Visit}
 *       with {@code PageSeen}, {@code Citation}, {@code Awaited}, {@code PartedPage} with its {@code Part}s, {@code Known},
 *       {@code Question}.
 *   <li>What follows from both: {@code ItemLinks}, {@code SourceLinks}, {@code Judged}, {@code ArticleTexts}.
 * </ul>
 */
package bulletins.stream.road.told;
