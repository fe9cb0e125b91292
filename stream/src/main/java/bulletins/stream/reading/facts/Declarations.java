package bulletins.stream.reading.facts;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a page declares of itself for programs.
 *
 * @param elements those of the page that may declare something, in document order: all with attributes, and those whose text does
 * @param data on the article
 */
public record Declarations(List<Element> elements, Metas metas, LinkedData data) {
    private static final Set<String> TELLING = Set.of("title", "script", "textarea");

    /** @param elements all of the page */
    public static Declarations of(List<Element> elements) {
        List<Element> some = declaring(elements);
        return new Declarations(some, new Metas(some), new LinkedData(some));
    }

    /** @return those of the page with other elements, and the linked data that it came with */
    public Declarations with(List<Element> others) {
        List<Element> some = declaring(others);
        return new Declarations(some, new Metas(some), data);
    }

    private static List<Element> declaring(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.attributesSize() > 0 || TELLING.contains(element.normalName()))
                .toList();
    }
}
