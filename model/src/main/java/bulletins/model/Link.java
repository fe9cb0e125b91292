package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A link that a bulletin prints for an item, or a file that a page gives beside its text, as an absolute url. */
public record Link(String url, Basis basis) {

    /** How a link was found: on an anchor, written out in the text, or at the foot of the printed page that shows the item. */
    public enum Basis {
        @JsonProperty("anchor")
        ANCHOR,
        @JsonProperty("inline")
        INLINE,
        @JsonProperty("page-foot")
        PAGE_FOOT
    }

    public Link {
        if (url.isBlank()) throw new IllegalArgumentException("a link without a url");
    }
}
