package bulletins.stream.reading.addresses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the canonical urls of one article's parts from those of other articles: parts differ in nothing but a number that counts up, as
 * {@code t42.html, t42_2.html} or {@code t42?page=2}.
 */
public final class PartUrl {
    private static final Pattern NUMBERED =
            Pattern.compile("(.*?[^_/-])(?:[_/-](?:p|pg|page|part)?[_/-]?|(?<=[a-zA-Z]))(\\d{1,3})");
    private static final Set<String> PAGE = Set.of(
            "page", "p", "pn", "pg", "pageno", "pagenum", "pageindex", "page_no", "currentpage", "curpage", "paged");

    private PartUrl() {}

    /** One way to read a url: as the part of that number of what is otherwise at {@code article}. */
    private record Numbered(Address article, int number) {}

    /** @return whether {@code next} is the part right after the one at {@code url} */
    static boolean follows(String url, String next) {
        List<Numbered> later = numbered(Address.of(next));
        return all(url).stream().anyMatch(one -> later.contains(new Numbered(one.article, one.number + 1)));
    }

    /** @return whether {@code url} is a later part of the article that begins at {@code first} */
    public static boolean isPartOf(String first, String url) {
        List<Numbered> parts = numbered(Address.of(url));
        return all(first).stream()
                .filter(one -> one.number <= 1)
                .anyMatch(one ->
                        parts.stream().anyMatch(part -> part.article.equals(one.article) && part.number > one.number));
    }

    /** A url without a number is the first part, whether parts are counted from 0 or from 1. */
    private static List<Numbered> all(String url) {
        Address address = Address.of(url);
        List<Numbered> all = new ArrayList<>(numbered(address));
        all.add(new Numbered(address, 0));
        all.add(new Numbered(address, 1));
        return all;
    }

    private static List<Numbered> numbered(Address url) {
        List<Numbered> numbered = new ArrayList<>();
        Matcher path = NUMBERED.matcher(url.path());
        if (path.matches())
            numbered.add(new Numbered(
                    new Address(url.site(), path.group(1), url.ending(), url.query()),
                    Integer.parseInt(path.group(2))));
        for (String parameter : url.query().split("&")) {
            String[] sides = parameter.split("=", 2);
            if (sides.length < 2 || !PAGE.contains(sides[0].toLowerCase(Locale.ROOT))) continue;
            if (!sides[1].matches("\\d{1,3}")) continue;
            String rest = Arrays.stream(url.query().split("&"))
                    .filter(other -> !other.equals(parameter))
                    .collect(Collectors.joining("&"));
            numbered.add(
                    new Numbered(new Address(url.site(), url.path(), url.ending(), rest), Integer.parseInt(sides[1])));
        }
        return numbered;
    }
}
