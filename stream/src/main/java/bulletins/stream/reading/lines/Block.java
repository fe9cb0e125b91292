package bulletins.stream.reading.lines;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A block element of a page and the run of lines that lies within it, {@code from} inclusive to {@code to} exclusive. */
public final class Block {
    /** What a page shows as a block by its own style. */
    private static final Pattern SHOWN =
            Pattern.compile("(?<![\\w-])display\\s*:\\s*(?:block|flex|grid|table)(?![\\w-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern FLOATING = Pattern.compile("(?<![\\w-])float\\s*:\\s*(?:left|right)");
    /** Blocks that hold words and no blocks. */
    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre");

    private static final Pattern CAPTION = Pattern.compile("caption(?:\\s|$)");

    /** Characters of a class, an id or a style that are looked at. */
    private static final int LONGEST_NAME = 300;

    private static final Pattern CENTRED = Pattern.compile("text-align\\s*:\\s*center", Pattern.CASE_INSENSITIVE);

    /** How content systems name it: {@code text-center}, {@code ql-align-center}, {@code aligncenter}. */
    private static final Pattern NAMED_CENTRED = Pattern.compile("(?:text|align)-?center(?:ed)?(?:\\s|$)");

    private final Element element;
    private final @Nullable Block parent;
    private final int from;
    private int to;
    private final String path;
    private final String names;

    Block(Element element, @Nullable Block parent, int from, String path) {
        this.element = element;
        this.parent = parent;
        this.from = from;
        this.to = from;
        this.path = path;
        this.names = (start(element.attr("class")) + ' ' + start(element.id()))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** No line from here on lies within. */
    void close(int line) {
        to = line;
    }

    public Element element() {
        return element;
    }

    public @Nullable Block parent() {
        return parent;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** @return the tags from the root down to here */
    public String path() {
        return path;
    }

    public boolean isTag(String name) {
        return element.normalName().equals(name);
    }

    /** @return whether its own markup puts its text in the middle */
    public boolean isCentred() {
        return isTag("center")
                || element.attr("align").equalsIgnoreCase("center")
                || NAMED_CENTRED.matcher(names).find()
                || CENTRED.matcher(start(element.attr("style"))).find();
    }

    public int lines() {
        return to - from;
    }

    /** @return class and id, lower case, with a space between; empty when it has none */
    public String names() {
        return names;
    }

    private static String start(String name) {
        return (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)).strip();
    }

    /** A caption is a line of its own also where its element is none of blocks. */
    static boolean is(Element element) {
        return element.isBlock()
                || (element.normalName().equals("span")
                        && CAPTION.matcher(element.attr("class")).find())
                || isShown(element.attr("style"))
                || isComponent(element);
    }

    /** The first letter of a text may float beside it. */
    private static boolean isShown(String style) {
        return SHOWN.matcher(style).find() && !FLOATING.matcher(style).find();
    }

    /** An element of the site's own, {@code <app-title>}, that does not stand among words, as a mark or a term does. */
    private static boolean isComponent(Element element) {
        return element.normalName().indexOf('-') > 0
                && holdsBlocks(element.parent())
                && !isOfLine(element.previousSibling())
                && !isOfLine(element.nextSibling());
    }

    private static boolean holdsBlocks(@Nullable Element parent) {
        return parent != null
                && (parent.normalName().indexOf('-') > 0 || (parent.isBlock() && !LINES.contains(parent.normalName())));
    }

    private static boolean isOfLine(@Nullable Node node) {
        return node instanceof TextNode words
                ? !words.isBlank()
                : node instanceof Element element
                        && !element.isBlock()
                        && element.normalName().indexOf('-') < 0
                        && element.childNodeSize() > 0;
    }
}
