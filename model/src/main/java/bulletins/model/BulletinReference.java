package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bulletin that an item stands in, and the date that relative dates in it count from. */
public record BulletinReference(
        String id, String title, @Nullable LocalDate referenceDate, Basis referenceDateBasis) {

    /** Where the reference date comes from: the user, the file's own metadata, or the latest date in the text. */
    public enum Basis {
        @JsonProperty("given")
        GIVEN,
        @JsonProperty("metadata")
        METADATA,
        @JsonProperty("inferred")
        INFERRED
    }
}
