package bulletins.stream.reading.addresses;

import bulletins.model.CanonicalUrl;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The address that a page is known by: the one that it gives as its own ({@code <link rel=canonical>}) where that is believable, so that
 * its copies for sharing and for telephones are one article, and else the one that answered. Templates often give the front page, a
 * folder or another article there.
 *
 * @param evidence why, empty when the page gives none
 */
public record OwnAddress(String url, Optional<String> evidence) {
    private static final Pattern CANONICAL = Pattern.compile("(?:^|\\s)canonical(?:\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDER_PAGE = Pattern.compile("/(?:index|default|home|main)$");
    /** What an address may have after that of the article it shows. */
    private static final Set<String> VARIANTS =
            Set.of("amp", "print", "index", "default", "mobile", "m", "wap", "share", "full", "all", "single");

    private static final Set<String> LANGUAGES = Set.of(
            "ar", "cn", "de", "en", "eng", "english", "es", "fr", "ja", "jp", "ko", "kr", "pt", "ru", "tw", "zh",
            "zh-cn", "zh-hans", "zh-hant", "zh-hk", "zh-tw", "bo", "ug", "mn", "big5", "gb");
    private static final Pattern DOCUMENT = Pattern.compile("\\d{3}|%[0-9A-F]{2}|[a-z]+-[a-z]+-[a-z]+");
    private static final Pattern DOCUMENT_QUERY = Pattern.compile("(?:^|&)(?:[^=&]*(?:id|no|num)|[apt])=[^&]");

    public static OwnAddress of(Document document, String asked) {
        List<String> given = document.head().getElementsByTag("link").stream()
                .filter(link -> CANONICAL.matcher(link.attr("rel")).find())
                .map(link -> CanonicalUrl.of(link.absUrl("href")).orElse(""))
                .distinct()
                .toList();
        if (given.isEmpty() || !asked.startsWith("http")) return new OwnAddress(asked, Optional.empty());
        String why = given.size() > 1 ? "there are several" : refusal(asked, given.get(0));
        return why == null
                ? new OwnAddress(given.get(0), Optional.of("link canonical"))
                : new OwnAddress(asked, Optional.of("answered there; link canonical is not believed: " + why));
    }

    /** @return why the page at {@code asked} is not the one at {@code given}, null when it may be */
    private static @Nullable String refusal(String asked, String given) {
        if (!given.startsWith("http")) return "it is no address of the web";
        if (plain(asked).equals(plain(given))) return null;
        Address from = Address.of(asked);
        Address to = Address.of(given);
        if (!Domain.isShared(from, to)) return "it names another site";
        if (folder(to).isEmpty() && !folder(from).isEmpty()) return "it names the front page";
        if (isFolderOf(to, from)) return "it names the folder of the page";
        if (!languages(from).equals(languages(to))) return "it names a page in another language";
        if (PartUrl.isPartOf(given, asked)) return "it names another part of the article";
        if (shape(asked).equals(shape(given))) return "it names another article";
        return namesDocument(from) && !namesDocument(to) ? "it names no single article" : null;
    }

    private static boolean isFolderOf(Address folder, Address page) {
        String path = folder(folder) + "/";
        if (!page.path().startsWith(path)) return false;
        return !VARIANTS.contains(page.path().substring(path.length()).toLowerCase(Locale.ROOT));
    }

    private static String folder(Address address) {
        return FOLDER_PAGE.matcher(address.path()).replaceFirst("");
    }

    private static Set<String> languages(Address address) {
        return Stream.concat(
                        Arrays.stream(address.path().split("/")),
                        Arrays.stream(address.host().split("\\.")).limit(1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(LANGUAGES::contains)
                .collect(Collectors.toSet());
    }

    private static String plain(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "");
    }

    private static String shape(String url) {
        return plain(url).replaceAll("\\d+", "0");
    }

    private static boolean namesDocument(Address address) {
        return DOCUMENT.matcher(address.path()).find()
                || DOCUMENT_QUERY
                        .matcher(address.query().toLowerCase(Locale.ROOT))
                        .find();
    }
}
