/**
 * What a measure counts, for which period, and how it changed: the words around it. {@code FigureReading} takes the measures of a
 * text from left to right and drafts a figure of each ({@code FigureDraft}); {@code TableReading} does so for tables. Whom they
 * ask:
 *
 * <ul>
 *   <li>where sentences and clauses end: {@code Sentences};
 *   <li>what is counted: {@code Indicators}, with the words that say nothing of it ({@code Wording}), areas ({@code Areas}) and
 *       units that say it ({@code UnitWords}); for the parts of a whole {@code RateParts} and {@code Tiers};
 *   <li>when: {@code Periods} gives a {@code CountedTime}, but for dates that tell something else ({@code OtherDates}) and
 *       sentences that tell a rule ({@code Rules});
 *   <li>a rise or fall: {@code Change}, {@code Comparisons}, numbers that are only compared with ({@code Comparands}), and the
 *       figure that it changes ({@code ChangedFigures}, {@code FiguresBefore});
 *   <li>several numbers at once: {@code MeasureLists}, their names ({@code ListedNames}), and those that 分别 hands out
 *       ({@code RowReading}, {@code Row});
 *   <li>tables: {@code TableCell}, {@code TableHead}, {@code TableWords}.
 * </ul>
 */
package bulletins.stream.quantities.figures;
