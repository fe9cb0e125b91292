package bulletins.stream.reading.facts;

import bulletins.stream.reading.moments.Moments;
import bulletins.stream.reading.unseen.ScriptText;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the scripts of a page, and the fields that they read, say of it, where readers see it only after they ran: {@code
 * "publishTime":1629080405000}.
 */
final class ScriptFacts {
    private static final String GIVEN = "[:=]\\s*(?:\\w{1,20}\\()?";
    private static final String MOMENT = "[\"']?((?:19|20)\\d\\d[-/.年][^\"',;}<]{3,24}|1\\d{9}(?:\\d{3})?)(?!\\d)";
    /** Most scripts give none, and to look for its name costs far more. */
    private static final Pattern GIVEN_MOMENT = Pattern.compile(GIVEN + MOMENT);

    /** publishTime, pub_date, releasedAt, articleTime, ctime, createDate. */
    private static final Pattern DATE = named(
            "(?:publish|pub|release|issue|post|news)_?(?:time|date|at|stamp)|(?:published|released|posted)_?(?:time|date|at|on)?|date_?published|article_?(?:time|date)|[pc]time|create_?(?:time|date|at)|ct",
            MOMENT);

    /** articleSource, source_name, mediaName, copyFrom, before a name in quotation marks, also in escapes. */
    private static final Pattern SOURCE = named(
            "(?:(?:article|content)_?)?source(?:_?name)?|media_?name|media|nick_?name|copy_?from",
            "[\"']((?:\\\\u[0-9a-fA-F]{4}|[\\p{IsHan}A-Za-z0-9·（）()-]){2,20})[\"']");
    /** Characters of a script that are looked at. */
    private static final int LOOKED_AT = 1_000_000;

    /** No ideograph, nor a part of one, lies before. */
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /** Longest value of a field in characters that may be a fact. */
    private static final int LONGEST_FIELD = 300;

    private static final String DATA = "data-";
    /** What names of data have that may tell of publication. */
    private static final Pattern NAMED = Pattern.compile("pub|post|release|creat");
    /** Elements with such data that are looked at. */
    private static final int MOST_ELEMENTS = 40;

    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");

    private ScriptFacts() {}

    static Optional<Found<OffsetDateTime>> published(List<Element> elements, Predicate<OffsetDateTime> possible) {
        Stream<String> code = Stream.concat(elements.stream().flatMap(ScriptFacts::code), data(elements));
        return values(code, DATE, one -> GIVEN_MOMENT.matcher(one).find()).stream()
                .flatMap(said -> Moments.declared(said.value()).filter(possible).stream()
                        .map(at -> new Found<>(at, said.evidence())))
                .findFirst();
    }

    static Optional<Found<String>> source(List<Element> elements) {
        return values(elements.stream().flatMap(ScriptFacts::code), SOURCE, ScriptFacts::mayBeChinese).stream()
                .filter(said -> said.value().codePoints().anyMatch(Character::isIdeographic))
                .findFirst();
    }

    private static Pattern named(String names, String value) {
        return Pattern.compile(
                "(?<![\\w.$-])[\"']?(" + names + ")[\"']?\\s*" + GIVEN + value, Pattern.CASE_INSENSITIVE);
    }

    private static boolean mayBeChinese(String code) {
        boolean may = code.contains("\\u");
        for (int at = 0; at < code.length() && !may; at++) may = code.charAt(at) >= FIRST_IDEOGRAPH;
        return may;
    }

    /** @return what a script says, or a field that scripts read as if it were one: {@code <textarea class="article-time">1629080405000} */
    private static Stream<String> code(Element element) {
        if (element.normalName().equals("script")) return Stream.of(element.data());
        if (element.normalName().equals("textarea")) return assigned(element.className(), element.wholeText()).stream();
        return element.attr("type").equals("hidden")
                ? Stream.of("name", "id").flatMap(name -> assigned(element.attr(name), element.attr("value")).stream())
                : Stream.empty();
    }

    /**
     * @return what elements hold for scripts, as if these said it: {@code <div data-publish-time="1629080405">}; where several of a name
     *     differ, they are of what is listed
     */
    private static Stream<String> data(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.attributes().asList().stream().anyMatch(ScriptFacts::isData))
                .limit(MOST_ELEMENTS)
                .filter(element -> !Metas.isOfAnother(element))
                .flatMap(element -> element.attributes().asList().stream())
                .filter(ScriptFacts::isData)
                .collect(Collectors.groupingBy(
                        Attribute::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Attribute::getValue, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .filter(data -> data.getValue().size() == 1)
                .flatMap(data -> assigned(
                        data.getKey().substring(DATA.length()), data.getValue().first())
                        .stream());
    }

    private static boolean isData(Attribute attribute) {
        return attribute.getKey().startsWith(DATA)
                && NAMED.matcher(attribute.getKey()).find();
    }

    private static Optional<String> assigned(String name, String value) {
        if (name.isEmpty() || value.isEmpty() || value.length() > LONGEST_FIELD) return Optional.empty();
        String bare = MARKUP.matcher(value).replaceAll("").strip();
        return Optional.of('"' + name.replace('-', '_') + "\":\"" + bare + '"');
    }

    private static List<Found<String>> values(Stream<String> code, Pattern pattern, Predicate<String> may) {
        return code.filter(may)
                .flatMap(one -> pattern.matcher(one.substring(0, Math.min(one.length(), LOOKED_AT)))
                        .results()
                        .limit(20)
                        .map(match -> new Found<>(ScriptText.unescaped(match.group(2)), "script " + match.group(1))))
                .toList();
    }
}
