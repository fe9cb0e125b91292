package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A place of GB/T 2260 that an article comes from or speaks of.
 *
 * @param code six digits
 * @param iso ISO 3166-2 of its province, as {@code CN-JS}
 * @param from where it is named first, counted in the article's title, a line break and its body; null for an origin
 * @param to where that name ends, exclusive
 * @param until the year in which the name printed there ended; null where it is one of today
 */
public record Region(
        String code,
        String name,
        Level level,
        String iso,
        Role role,
        @Nullable Point location,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer until) {

    /** A place that is not named in the text itself. */
    public Region(String code, String name, Level level, String iso, Role role, @Nullable Point location) {
        this(code, name, level, iso, role, location, null, null, null);
    }

    /** Rank of the unit. */
    public enum Level {
        @JsonProperty("province")
        PROVINCE,
        @JsonProperty("prefecture")
        PREFECTURE,
        @JsonProperty("county")
        COUNTY;

        /** @return that of the unit with this code, which the zeros at its end tell */
        public static Level of(String code) {
            if (code.endsWith("0000")) return PROVINCE;
            return code.endsWith("00") ? PREFECTURE : COUNTY;
        }
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
