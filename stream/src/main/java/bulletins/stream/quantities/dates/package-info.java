/**
 * Which days a text names. {@code DateScanner} is the door; a date goes through it in this order:
 *
 * <ul>
 *   <li>{@code DateStarts} tells where none can begin;
 *   <li>{@code DateReader} asks {@code PrintedDateReader} (figures and signs), {@code RelativeReader} (told from the reference:
 *       weeks by {@code WeekReader}, plans and centuries by {@code EraReader}) and {@code CalendarReader} (named:
 *       {@code YearReader}, {@code MonthReader}, {@code PartReader}, {@code FestivalReader});
 *   <li>what they read is {@code Said}, and {@code YearChoice} fills in what that leaves out;
 *   <li>{@code DateRoles} tells what happens on it, by its label ({@code DateLabels}), a signature ({@code Signing}) or the words
 *       around; it is a {@code FoundDate}.
 * </ul>
 *
 * <p>{@code ReckonedDates} adds the days that a document only tells how to reckon.
 */
package bulletins.stream.quantities.dates;
