package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.LineText;
import bulletins.stream.reading.lines.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The author that a page declares for programs; many declare themselves, or nobody. */
public final class DeclaredAuthor {
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "og:author",
            "citation_author");

    /** Elements named after an author that are looked at. */
    private static final int MOST_ELEMENTS = 40;

    private static final Pattern BY = Pattern.compile("^(?:[Bb]y|BY) ");
    private static final Pattern LABEL = Pattern.compile("^(?:作\\s*者|文|撰文|[Bb]y|BY)\\s*[:：/丨|]?\\s*");
    private static final Pattern PERSON =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");
    /** By which an editor is known to the content system. */
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9_]*");

    private static final Pattern BLOG = Pattern.compile("的|博客|部落格|专栏|專欄|空间|主页|blog", Pattern.CASE_INSENSITIVE);

    /** A class or id, as author, article-author, js_author_name, authorName; an author-photo is something else. */
    private static final Pattern NAMED = Pattern.compile("(?:(?:^|[-_\\s])a|A)uthor(?:[-_]?[Nn]ame)?(?:$|[\\s_])");
    /** What some pages set beside the name within its element. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    private DeclaredAuthor() {}

    public static Optional<Found<String>> find(Declarations declarations) {
        Metas metas = declarations.metas();
        return declarations
                .data()
                .name("author")
                .filter(name -> !metas.isSite(name.value()))
                .or(() -> metas.all(AUTHORS).stream()
                        .map(meta -> new Found<>(named(meta.value()), meta.evidence()))
                        .filter(meta -> isName(meta.value()) && !metas.isSite(meta.value()))
                        .findFirst());
    }

    /** @return the author, unless that is the brand of the site */
    static Optional<Found<String>> beside(Declarations declarations, Optional<Found<String>> site) {
        return find(declarations).filter(author -> site.stream().noneMatch(of -> isBrand(author.value(), of.value())));
    }

    static boolean isLogin(String author) {
        return LOGIN.matcher(author).matches();
    }

    /** @return the author by an element that is named so */
    static Optional<Found<String>> element(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.attr("itemprop").equalsIgnoreCase("author")
                        || element.attr("rel").equalsIgnoreCase("author"))
                .limit(MOST_ELEMENTS)
                .map(author -> Optional.ofNullable(author.selectFirst("[itemprop=name]"))
                        .orElse(author))
                .map(name -> named(LineText.tidy(
                        ADDRESS.matcher(name.attr("content") + name.text()).replaceAll(""))))
                .filter(author -> isName(author) && author.chars().noneMatch(Character::isDigit))
                .findFirst()
                .map(author -> new Found<>(author, "element named author"));
    }

    /** @return the person by the elements that are named after an author, unless they name several, as remarks and lists do */
    static Optional<Found<String>> classed(List<Element> elements) {
        List<Element> named = elements.stream()
                .filter(element -> isNamed(element.className()) || isNamed(element.id()))
                .limit(MOST_ELEMENTS)
                .toList();
        List<String> people = named.stream()
                .filter(element -> element.hasClass("author")
                        || PERSON.matcher(words(element)).matches())
                .map(DeclaredAuthor::words)
                .distinct()
                .toList();
        return people.size() == 1 && PERSON.matcher(people.get(0)).matches() && isName(people.get(0))
                ? Optional.of(new Found<>(people.get(0), "element named after an author"))
                : Optional.empty();
    }

    private static boolean isNamed(String names) {
        return names.contains("uthor") && NAMED.matcher(names).find();
    }

    private static String words(Element element) {
        return LABEL.matcher(LineText.tidy(element.text())).replaceFirst("");
    }

    private static String named(String author) {
        return BY.matcher(author).replaceFirst("");
    }

    /** Some content systems write a number, nobody, a link, their host, themselves or markup where the author should be. */
    private static boolean isName(String text) {
        return text.length() < 60
                && text.chars().anyMatch(Character::isLetter)
                && !Phrases.isScrap(text)
                && !SourceFinder.isPublisher(text)
                && !text.matches("\\S*[./<]\\S*|.*(?:[<>]|www\\.|://).*");
    }

    /** Portals name themselves by what the names of their channels begin with; a blog's name begins with its author's. */
    private static boolean isBrand(String author, String site) {
        return author.codePoints().allMatch(Character::isIdeographic)
                && site.startsWith(author)
                && !BLOG.matcher(site).find();
    }
}
