package bulletins.stream.enrichment.documents;

import bulletins.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document (发文字号) and where it stands in the text.
 *
 * @param number as it is written after normalising
 * @param title of the document, where it stands beside the number
 */
public record PlacedNumber(String number, @Nullable String title, Quote quote) {}
