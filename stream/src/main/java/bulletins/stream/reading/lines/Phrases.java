package bulletins.stream.reading.lines;

import bulletins.model.Shipped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What lines beside an article look like, read from {@code phrases.txt}. */
public final class Phrases {
    private static final Map<LineRole, Pattern> BY_ROLE = read();

    private Phrases() {}

    /** @return the role that the words of a line give it, the first that the file names */
    public static Optional<LineRole> role(String line) {
        return role(line, role -> true);
    }

    /** @param may which roles the line may have at all */
    static Optional<LineRole> role(String line, Predicate<LineRole> may) {
        String spaced = line.replace('\u3000', ' ');
        for (Map.Entry<LineRole, Pattern> role : BY_ROLE.entrySet())
            if (may.test(role.getKey()) && role.getValue().matcher(spaced).matches()) return Optional.of(role.getKey());
        return Optional.empty();
    }

    private static Map<LineRole, Pattern> read() {
        Map<LineRole, StringBuilder> alternatives = new EnumMap<>(LineRole.class);
        for (String line : new Shipped(Phrases.class, "phrases.txt").lines()) {
            int space = line.indexOf(' ');
            LineRole role = LineRole.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            StringBuilder all = alternatives.computeIfAbsent(role, none -> new StringBuilder());
            all.append(all.isEmpty() ? "" : "|").append(line, space + 1, line.length());
        }
        Map<LineRole, Pattern> patterns = new EnumMap<>(LineRole.class);
        alternatives.forEach((role, all) -> patterns.put(
                role, Pattern.compile("[^\\p{L}\\p{N}]*(?:" + all + ")[^\\p{L}\\p{N}]*", Pattern.CASE_INSENSITIVE)));
        return patterns;
    }
}
