package bulletins.stream.reading.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the site: what it declares, else what it adds to the end of its titles, or to the front. */
public final class SiteFinder {
    private static final Pattern LAST = Pattern.compile("[\\s_|｜»›—–:-]*[_|｜»›—–-]\\s*([^_|｜»›—–-]{2,24})$");

    /** What stands in front of a title may as well tell its kind (图解, 重磅, 通报), so that it must be named as media and offices are. */
    private static final Pattern FIRST =
            Pattern.compile("([^_|｜»›—–-]{1,23}?(?:[网網台社刊局厅廳]|(?<![简簡通海快预預汇彙举舉情])[报報]|政府|网站|網站|门户|平台|频道|客户端|委员会"
                    + "|(?i:news|times|post|daily|press)))\\s*[_|｜»›—–-][\\s_|｜»›—–:-]*");

    private SiteFinder() {}

    public static Optional<Found<String>> find(Declarations declarations, String title) {
        return declarations
                .metas()
                .first(Metas.SITES)
                .or(() -> declarations.data().name("publisher"))
                .or(() -> suffix(TitleFinder.element(declarations.elements()), title))
                .or(() -> prefix(TitleFinder.element(declarations.elements()), title));
    }

    private static Optional<Found<String>> prefix(String whole, String title) {
        if (!whole.endsWith(title) || whole.length() == title.length()) return Optional.empty();
        Matcher first = FIRST.matcher(whole.substring(0, whole.length() - title.length()));
        return first.matches()
                ? Optional.of(new Found<>(first.group(1), "front of the title element"))
                : Optional.empty();
    }

    private static Optional<Found<String>> suffix(String whole, String title) {
        if (!whole.startsWith(title) || whole.length() == title.length()) return Optional.empty();
        Matcher last = LAST.matcher(whole.substring(title.length()));
        return last.find()
                ? Optional.of(new Found<>(last.group(1).strip(), "end of the title element"))
                : Optional.empty();
    }
}
