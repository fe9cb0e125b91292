package bulletins.stream.reading;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page and the run of lines that lies within it, {@code from} inclusive to {@code to} exclusive. */
final class Region {
    /** Characters of a class or an id that are looked at. */
    private static final int LONGEST_NAME = 300;

    final Element element;
    final @Nullable Region parent;
    final int from;
    int to;
    /** The tags from the root down to here. */
    final String path;

    Region(Element element, @Nullable Region parent, int from, String path) {
        this.element = element;
        this.parent = parent;
        this.from = from;
        this.to = from;
        this.path = path;
    }

    boolean isTag(String name) {
        return element.normalName().equals(name);
    }

    int lines() {
        return to - from;
    }

    /** @return class and id, lower case, with a space between */
    String names() {
        return (start(element.attr("class")) + ' ' + start(element.id())).toLowerCase(Locale.ROOT);
    }

    private static String start(String name) {
        return (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)).strip();
    }
}
