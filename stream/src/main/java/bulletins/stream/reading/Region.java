package bulletins.stream.reading;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page and the run of lines that lies within it, {@code from} inclusive to {@code to} exclusive. */
final class Region {
    final Element element;
    final @Nullable Region parent;
    final int depth;
    final int from;
    int to;
    /** The tags from the root down to here. */
    final String path;

    Region(Element element, @Nullable Region parent, int from) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.from = from;
        this.to = from;
        this.path = parent == null || depth > 40 ? element.normalName() : parent.path + '/' + element.normalName();
    }

    boolean isTag(String name) {
        return element.normalName().equals(name);
    }

    int lines() {
        return to - from;
    }

    /** @return class and id, lower case, with a space between */
    String names() {
        return (element.className() + ' ' + element.id()).toLowerCase(java.util.Locale.ROOT);
    }
}
