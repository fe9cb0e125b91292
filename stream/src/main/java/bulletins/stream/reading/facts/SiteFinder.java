package bulletins.stream.reading.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The name of the site: what it declares, else what it adds to the end of its titles. */
public final class SiteFinder {
    private static final Pattern LAST = Pattern.compile("[\\s_|｜»›—–:-]*[_|｜»›—–-]\\s*([^_|｜»›—–-]{2,24})$");

    private SiteFinder() {}

    public static Optional<Found<String>> find(List<Element> elements, Metas metas, LinkedData data, String title) {
        return metas.first(Metas.SITES)
                .or(() -> data.name("publisher"))
                .or(() -> suffix(TitleFinder.element(elements), title));
    }

    private static Optional<Found<String>> suffix(String whole, String title) {
        if (!whole.startsWith(title) || whole.length() == title.length()) return Optional.empty();
        Matcher last = LAST.matcher(whole.substring(title.length()));
        return last.find()
                ? Optional.of(new Found<>(last.group(1).strip(), "end of the title element"))
                : Optional.empty();
    }
}
