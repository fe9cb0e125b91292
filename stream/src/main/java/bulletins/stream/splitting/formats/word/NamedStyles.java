package bulletins.stream.splitting.formats.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the named styles of a word processor's file say of headings, weight and size. */
final class NamedStyles {
    /** Half points, as Word counts when nothing is said. */
    static final int USUAL_SIZE = 21;

    private static final int DEEPEST = 20;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-6])");

    private final Map<String, Named> styles = new HashMap<>();
    private String usual = "";

    /** One style as written; what it leaves out comes from {@code basedOn}. */
    static final class Named {
        @Nullable
        String basedOn;

        int level;

        @Nullable
        Boolean bold;

        /** Half points. */
        int size;
    }

    /** @return 1 to 6 by the name of a heading style in English or Chinese, else 0 */
    static int headingLevel(@Nullable String name) {
        if (name == null) return 0;
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (heading.matches()) return Integer.parseInt(heading.group(1));
        return name.equalsIgnoreCase("title") ? 1 : 0;
    }

    Named add(@Nullable String id) {
        Named style = new Named();
        if (id != null) styles.put(id, style);
        return style;
    }

    /** The style of paragraphs that name none. */
    void usual(String id) {
        usual = id;
    }

    int level(@Nullable String id) {
        Named style = find(id, s -> s.level > 0);
        return style == null ? 0 : style.level;
    }

    boolean bold(@Nullable String id, boolean otherwise) {
        Named style = find(id, s -> s.bold != null);
        return (style == null || style.bold == null) ? otherwise : style.bold;
    }

    int size(@Nullable String id, int otherwise) {
        Named style = find(id == null ? usual : id, s -> s.size > 0);
        return (style == null || style.size == 0) ? otherwise : style.size;
    }

    private @Nullable Named find(@Nullable String id, Predicate<Named> says) {
        String next = id;
        for (int depth = 0; depth < DEEPEST && next != null; depth++) {
            Named style = styles.get(next);
            if (style == null || says.test(style)) return style;
            next = style.basedOn;
        }
        return null;
    }
}
