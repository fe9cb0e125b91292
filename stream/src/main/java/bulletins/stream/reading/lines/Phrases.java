package bulletins.stream.reading.lines;

import bulletins.model.Shipped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What lines beside an article look like, read from {@code phrases.txt}. */
public final class Phrases {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:p\\{\\w+}|.)");
    private static final Map<LineRole, Pattern> ALL = read(expression -> true);
    /** Most phrases are Chinese, and to look for them in lines of other scripts costs much for nothing. */
    private static final Map<LineRole, Pattern> OTHERS = read(Predicate.not(Phrases::isChinese));

    private Phrases() {}

    /** @return the role that the words of a line give it, the first that the file names */
    public static Optional<LineRole> role(String line) {
        return role(line, role -> true);
    }

    /** @param may which roles the line may have at all */
    static Optional<LineRole> role(String line, Predicate<LineRole> may) {
        String spaced = line.replace('\u3000', ' ');
        Map<LineRole, Pattern> patterns = line.codePoints().anyMatch(Phrases::isHan) ? ALL : OTHERS;
        for (Map.Entry<LineRole, Pattern> role : patterns.entrySet())
            if (may.test(role.getKey()) && role.getValue().matcher(spaced).matches()) return Optional.of(role.getKey());
        return Optional.empty();
    }

    private static Map<LineRole, Pattern> read(Predicate<String> wanted) {
        Map<LineRole, List<String>> expressions = new EnumMap<>(LineRole.class);
        for (String line : new Shipped(Phrases.class, "phrases.txt").lines()) {
            int space = line.indexOf(' ');
            LineRole role = LineRole.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            alternatives(line.substring(space + 1)).stream()
                    .filter(wanted)
                    .forEach(one -> expressions
                            .computeIfAbsent(role, none -> new ArrayList<>())
                            .add(one));
        }
        Map<LineRole, Pattern> patterns = new EnumMap<>(LineRole.class);
        expressions.forEach((role, all) -> patterns.put(
                role,
                Pattern.compile(
                        "[^\\p{L}\\p{N}]*(?:" + String.join("|", all) + ")[^\\p{L}\\p{N}]*",
                        Pattern.CASE_INSENSITIVE)));
        return patterns;
    }

    /** Takes an expression apart at the bars that stand in no bracket. */
    private static List<String> alternatives(String expression) {
        List<String> alternatives = new ArrayList<>();
        boolean inClass = false;
        int depth = 0;
        int from = 0;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\\') at++;
            else if (c == '[' || c == ']') inClass = c == '[';
            else if (!inClass && c == '(') depth++;
            else if (!inClass && c == ')') depth--;
            else if (!inClass && depth == 0 && c == '|') {
                alternatives.add(expression.substring(from, at));
                from = at + 1;
            }
        }
        alternatives.add(expression.substring(from));
        return alternatives;
    }

    private static boolean isChinese(String expression) {
        String letters = ESCAPE.matcher(expression).replaceAll("");
        return letters.codePoints().anyMatch(Phrases::isHan)
                && letters.codePoints().noneMatch(c -> c < 128 && Character.isLetter(c));
    }

    private static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint);
    }
}
