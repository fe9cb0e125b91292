package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A place of GB/T 2260 that an article comes from or speaks of.
 *
 * @param code six digits
 * @param iso ISO 3166-2 of its province, as {@code CN-JS}
 */
public record Region(
        String code,
        String name,
        Level level,
        String iso,
        Role role,
        @Nullable Point location) {

    /** Rank of the unit. */
    public enum Level {
        @JsonProperty("province")
        PROVINCE,
        @JsonProperty("prefecture")
        PREFECTURE,
        @JsonProperty("county")
        COUNTY
    }

    /** Whether the article comes from the place or mentions it. */
    public enum Role {
        @JsonProperty("origin")
        ORIGIN,
        @JsonProperty("mentioned")
        MENTIONED
    }

    /** Degrees, WGS 84 as far as the source tables allow. */
    public record Point(double lat, double lon) {}
}
