package bulletins.stream.reading.facts;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a page declares of itself for programs.
 *
 * @param elements all of the page, in document order; some declare something by their attributes
 * @param data on the article
 */
public record Declarations(List<Element> elements, Metas metas, LinkedData data) {
    public static Declarations of(List<Element> elements) {
        return new Declarations(elements, new Metas(elements), new LinkedData(elements));
    }

    /** @return those of the page with other elements, and the linked data that it came with */
    public Declarations with(List<Element> others) {
        return new Declarations(others, new Metas(others), data);
    }
}
