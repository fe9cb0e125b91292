package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an article is an entry of a bulletin or a fetched web page. */
public enum ArticleKind {
    @JsonProperty("item")
    ITEM,
    @JsonProperty("page")
    PAGE
}
