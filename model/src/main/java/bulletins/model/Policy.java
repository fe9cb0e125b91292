package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that an article cites, and what the article says of it.
 *
 * @param title as it stands in 《》; null where only the number is printed
 * @param number 发文字号; null where none is printed
 * @param effectiveFrom the first day on which it applies
 * @param change what becomes of it; null where the article tells of no change
 * @param changedBy the title, else the number, of the document that changes it
 */
public record Policy(
        @Nullable String title,
        @Nullable String number,
        @Nullable LocalDate effectiveFrom,
        @Nullable Change change,
        @Nullable String changedBy) {

    /** What an article may say that becomes of a document. */
    public enum Change {
        @JsonProperty("amended")
        AMENDED,
        @JsonProperty("repealed")
        REPEALED
    }

    /** A document that is cited, and no more. */
    public Policy(@Nullable String title, @Nullable String number) {
        this(title, number, null, null, null);
    }

    public Policy withEffectiveFrom(LocalDate day) {
        return new Policy(title, number, day, change, changedBy);
    }

    public Policy changed(Change what, @Nullable String by) {
        return new Policy(title, number, effectiveFrom, what, by);
    }
}
