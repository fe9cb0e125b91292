package bulletins.stream.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way to read a canonical url as that of a part of an article: the parts of one have the same {@code article} and count up, as
 * {@code t42.html, t42_2.html} or {@code t42?page=2}; other articles of a site differ in more.
 */
record PartUrl(Address article, int number) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?[^_/-])(?:[_-]|/)(?:p|pg|page)?[_/-]?(\\d{1,3})");
    private static final Set<String> PAGE =
            Set.of("page", "p", "pn", "pg", "pageno", "pagenum", "pageindex", "page_no", "currentpage", "curpage", "paged");

    /** @return whether {@code next} is the part right after the one at {@code url} */
    static boolean follows(String url, String next) {
        List<PartUrl> later = numbered(Address.of(next));
        return all(url).stream().anyMatch(one -> later.contains(new PartUrl(one.article, one.number + 1)));
    }

    /** @return whether {@code url} is a later part of the article that begins at {@code first} */
    static boolean isPartOf(String first, String url) {
        List<PartUrl> parts = numbered(Address.of(url));
        return all(first).stream()
                .filter(one -> one.number <= 1)
                .anyMatch(one ->
                        parts.stream().anyMatch(part -> part.article.equals(one.article) && part.number > one.number));
    }

    /** A url without a number is the first part, whether parts are counted from 0 or from 1. */
    private static List<PartUrl> all(String url) {
        Address address = Address.of(url);
        List<PartUrl> all = new ArrayList<>(numbered(address));
        all.add(new PartUrl(address, 0));
        all.add(new PartUrl(address, 1));
        return all;
    }

    private static List<PartUrl> numbered(Address url) {
        List<PartUrl> numbered = new ArrayList<>();
        Matcher path = NUMBERED.matcher(url.path());
        if (path.matches())
            numbered.add(new PartUrl(
                    new Address(url.site(), path.group(1), url.ending(), url.query()),
                    Integer.parseInt(path.group(2))));
        for (String parameter : url.query().split("&")) {
            String[] sides = parameter.split("=", 2);
            if (sides.length < 2 || !PAGE.contains(sides[0].toLowerCase(Locale.ROOT))) continue;
            if (!sides[1].matches("\\d{1,3}")) continue;
            String rest = Arrays.stream(url.query().split("&"))
                    .filter(other -> !other.equals(parameter))
                    .collect(Collectors.joining("&"));
            numbered.add(new PartUrl(
                    new Address(url.site(), url.path(), url.ending(), rest), Integer.parseInt(sides[1])));
        }
        return numbered;
    }
}
