package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an item says, held against the page that it was taken from.
 *
 * @param said the item's words
 * @param value what they say, in base units and one spelling: {@code 6980000 人}, {@code 2021-08-16}, {@code 320400}
 * @param page the page's words that decided, null where no single place of the page did
 * @param pageValue what those say
 */
public record Claim(
        Kind kind,
        Verdict verdict,
        Reason reason,
        Quote said,
        String value,
        @Nullable Quote page,
        @Nullable String pageValue) {

    /** What is claimed: a number, how a number changed, a day or span, the number of a document, a place of GB/T 2260. */
    public enum Kind {
        @JsonProperty("figure")
        FIGURE,
        @JsonProperty("change")
        CHANGE,
        @JsonProperty("date")
        DATE,
        @JsonProperty("document-number")
        DOCUMENT_NUMBER,
        @JsonProperty("region")
        REGION
    }

    /** Contradicted only where no other reading is left; what is not certain is unjudged, and absent is what the page does not touch. */
    public enum Verdict {
        @JsonProperty("supported")
        SUPPORTED,
        @JsonProperty("contradicted")
        CONTRADICTED,
        @JsonProperty("absent")
        ABSENT,
        @JsonProperty("source-gone")
        SOURCE_GONE,
        @JsonProperty("unjudged")
        UNJUDGED
    }

    /** Why the verdict is what it is. */
    public enum Reason {
        /** The page says the same. */
        @JsonProperty("equal")
        EQUAL,
        /** The page's exact number, rounded as the item's digits or its 近, 约, 超 allow. */
        @JsonProperty("rounded")
        ROUNDED,
        /** The page names a part of it: a day of that month, a city of that province. */
        @JsonProperty("part-of-it")
        PART_OF_IT,
        /** The day on which the page was published. */
        @JsonProperty("page-date")
        PAGE_DATE,
        /** The page says something else in the same place. */
        @JsonProperty("other-value")
        OTHER_VALUE,
        /** The page says the same number in another unit, as 百分点 for %. */
        @JsonProperty("other-unit")
        OTHER_UNIT,
        /** The page says nothing of it. */
        @JsonProperty("not-said")
        NOT_SAID,
        /** The page says it, but of something that may be another thing. */
        @JsonProperty("of-something-else")
        OF_SOMETHING_ELSE,
        /** The page says something close: it may be another value or another thing. */
        @JsonProperty("something-close")
        SOMETHING_CLOSE,
        /** The page is less exact, or one of the two sets a bound where the other does not. */
        @JsonProperty("less-exact")
        LESS_EXACT,
        /** The page is no longer there. */
        @JsonProperty("gone")
        GONE
    }
}
