package bulletins.stream.reading.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the site: what it declares, else what it adds to the end of its titles. */
public final class SiteFinder {
    private static final Pattern LAST = Pattern.compile("[\\s_|｜»›—–:-]*[_|｜»›—–-]\\s*([^_|｜»›—–-]{2,24})$");

    private SiteFinder() {}

    public static Optional<Found<String>> find(Declarations declarations, String title) {
        return declarations
                .metas()
                .first(Metas.SITES)
                .or(() -> declarations.data().name("publisher"))
                .or(() -> suffix(TitleFinder.element(declarations.elements()), title));
    }

    private static Optional<Found<String>> suffix(String whole, String title) {
        if (!whole.startsWith(title) || whole.length() == title.length()) return Optional.empty();
        Matcher last = LAST.matcher(whole.substring(title.length()));
        return last.find()
                ? Optional.of(new Found<>(last.group(1).strip(), "end of the title element"))
                : Optional.empty();
    }
}
