package bulletins.stream.road.told;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Something new about a page that may go on, keyed by its url; in JSON an object with one field, named after the kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = PartNews.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = PartNews.Came.class, name = "came")
})
public sealed interface PartNews {
    /**
     * Its first page, as read just now or again.
     *
     * @param replayed see {@link Taken.Raw}
     * @param shortForms see {@link ArticleNews.Read}
     */
    record Begun(PartedPage page, boolean replayed, List<String> shortForms) implements PartNews {
        public Begun {
            shortForms = List.copyOf(shortForms);
        }
    }

    /**
     * What became of a later part.
     *
     * @param replayed see {@link Taken.Raw}
     */
    record Came(Part part, boolean replayed) implements PartNews {}
}
