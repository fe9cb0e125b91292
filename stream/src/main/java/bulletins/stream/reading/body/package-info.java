/**
 * Which lines are the article. {@code MainText} is asked first, then {@code ArticleText}:
 *
 * <ul>
 *   <li>{@code MainText} asks every {@code Voter} ({@code ProminentBlock}, {@code DensePaths}, {@code BestRun},
 *       {@code MarkedBlock}), which {@code Asides}, {@code Teasers} and {@code Colophon} keep from what lies beside the article
 *       ({@code AuthorBlocks}, {@code ToldAside}), and takes the choice that the others bear out, less what stands
 *       {@code AboveTitle};
 *   <li>{@code Trimming} takes off it what does not belong, noting why in {@code KeptLines}: {@code Head} and {@code Tail},
 *       {@code Twins}, {@code PullQuotes}; {@code Series} and {@code Stamps} are kept;
 *   <li>{@code IndexPage} tells a page without an article, for which {@code BelowTitle} is tried.
 * </ul>
 *
 * <p>{@code Attachments} are found beside.
 */
package bulletins.stream.reading.body;
