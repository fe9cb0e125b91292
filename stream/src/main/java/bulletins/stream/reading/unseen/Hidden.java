package bulletins.stream.reading.unseen;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells the elements that a page hides by their own attributes, among them a class that widespread frameworks hide by. */
public final class Hidden {
    static final String CLASS = "hidden";

    private static final Pattern HIDDEN =
            Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    /** A block without room, and one far beside the page. */
    private static final Pattern NO_ROOM =
            Pattern.compile("(?<![\\w-])(?:width|height)\\s*:\\s*0(?:px|%)?\\s*(?:;|!|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLIPPED = Pattern.compile("overflow\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern AWAY =
            Pattern.compile("(?<![\\w-])(?:left|top|text-indent)\\s*:\\s*-\\d{3,}", Pattern.CASE_INSENSITIVE);

    /** Classes of what only screen readers tell, by the habits of widespread frameworks. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:^|\\s)(?:sr-only|screen-reader-text|visually-?hidden|element-invisible|elementor-screen-only)(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** Characters of words that are mixed into a text, at most. */
    private static final int LONGEST_JAM = 40;

    private static final Pattern JAMMING =
            Pattern.compile("\\.([\\w-]{1,40})\\s*\\{\\s*display\\s*:\\s*none\\s*;?\\s*\\}");

    private Hidden() {}

    /** @param classes as an element has them */
    public static boolean isSpoken(String classes) {
        return SPOKEN.matcher(classes).find();
    }

    /**
     * @return the classes that styles within the text hide: of what some sites mix into it so that copies of it show where they are
     *     from
     */
    public static Set<String> jamming(Element root) {
        return root.select("style").stream()
                .flatMap(style -> JAMMING.matcher(style.data()).results())
                .map(rule -> rule.group(1))
                .collect(Collectors.toSet());
    }

    /** A few words alone, since scripts may show what is longer; sites that mix in such words also write them in white. */
    public static boolean isJam(Element element, Set<String> jamming) {
        boolean words = !jamming.isEmpty()
                && element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode text
                && text.getWholeText().length() <= LONGEST_JAM;
        return words
                && (element.classNames().stream().anyMatch(jamming::contains)
                        || element.attr("color").equalsIgnoreCase("#ffffff"));
    }

    public static boolean is(Element element) {
        if (element.hasAttr("hidden") || isByClass(element)) return true;
        String style = element.attr("style");
        return !style.isEmpty() && (HIDDEN.matcher(style).find() || isOutOfSight(style));
    }

    /** A class with a colon shows it again on large screens: {@code hidden md:block}. */
    private static boolean isByClass(Element element) {
        String classes = element.className();
        return classes.contains(CLASS) && classes.indexOf(':') < 0 && element.hasClass(CLASS);
    }

    private static boolean isOutOfSight(String style) {
        boolean closed = CLIPPED.matcher(style).find()
                && NO_ROOM.matcher(style).results().count() == 2;
        return closed || AWAY.matcher(style).find();
    }
}
