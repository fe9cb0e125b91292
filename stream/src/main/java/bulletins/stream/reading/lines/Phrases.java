package bulletins.stream.reading.lines;

import bulletins.model.Shipped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What lines beside an article look like, read from {@code phrases.txt}. */
public final class Phrases {
    /** By expression, in the order of the file. */
    private static final Map<String, LineRole> ROLES = read();

    private static final Expressions ALL = new Expressions(ROLES.keySet());

    private Phrases() {}

    /** @return the role that the words of a line give it, the first that the file names */
    public static Optional<LineRole> role(String line) {
        return role(line, role -> true);
    }

    /** @return whether it is a button or a counter */
    public static boolean isScrap(String line) {
        return role(line).filter(LineRole.SCRAP::equals).isPresent();
    }

    /** @param may which roles the line may have at all */
    static Optional<LineRole> role(String line, Predicate<LineRole> may) {
        String spaced = line.replace('\u3000', ' ');
        return ALL.possible(spaced)
                .filter(phrase ->
                        may.test(role(phrase)) && phrase.matcher(spaced).matches())
                .map(Phrases::role)
                .findFirst();
    }

    private static LineRole role(Pattern phrase) {
        return Objects.requireNonNull(ROLES.get(phrase.pattern()));
    }

    private static Map<String, LineRole> read() {
        Map<String, LineRole> roles = new LinkedHashMap<>();
        for (String line : new Shipped(Phrases.class, "phrases.txt").lines()) {
            int space = line.indexOf(' ');
            LineRole role = LineRole.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            for (String phrase : Needs.alternatives(line.substring(space + 1)))
                roles.putIfAbsent("[^\\p{L}\\p{N}]*(?:" + phrase + ")[^\\p{L}\\p{N}]*", role);
        }
        return roles;
    }
}
