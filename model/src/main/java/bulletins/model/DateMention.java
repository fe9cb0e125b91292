package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A day or span that an article names, resolved.
 *
 * @param end inclusive
 * @param text the words that say it, as printed
 * @param from where those words stand, counted in the article's title, a line break and its body
 * @param to where they end, exclusive
 */
public record DateMention(LocalDate start, LocalDate end, Role role, String text, int from, int to) {

    /** What happens on that day or in that span. */
    public enum Role {
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("effective")
        EFFECTIVE,
        @JsonProperty("deadline")
        DEADLINE,
        @JsonProperty("event")
        EVENT,
        @JsonProperty("period")
        PERIOD
    }

    public DateMention {
        if (end.isBefore(start)) throw new IllegalArgumentException("a span that ends before it starts: " + text);
    }
}
