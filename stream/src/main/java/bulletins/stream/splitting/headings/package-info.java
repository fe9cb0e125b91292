/**
 * How headings are printed. {@code HeadingLines} is the door: it brings each item's heading onto a line of its own, with a bar
 * behind its origin, by {@code LoneNumbers}, {@code TabledItems}, {@code BarredTables}, {@code CleanLines} ({@code RunningHeads}), {@code LeadTitles},
 * {@code LeadOrigins} and {@code OriginMarks}
 * ({@code MarkedItems}, {@code SetAlike}), in this order. {@code Bar}, {@code Mark} and {@code Heading} know what stands in such a
 * line, {@code SectionNames} (by {@code Similarity}) and {@code Furniture} the words of sections and of a bulletin's own parts.
 */
package bulletins.stream.splitting.headings;
