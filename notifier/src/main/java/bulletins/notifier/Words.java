package bulletins.notifier;

import bulletins.model.Alert;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Alerts in words for people: which rule, which article, what in it matched, of which day and bulletin it is, where to read it. */
final class Words {
    private static final int EXCERPTS = 3;
    private static final int LONGEST_RULE = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BULLETIN = 60;
    private static final int LONGEST_EXCERPT = 120;
    private static final int LONGEST_URL = 600;
    private static final int LONGEST_HEADLINE = 60;
    private static final String FILE = "file:///";

    private Words() {}

    /** @return one line, as for the subject of a mail */
    static String headline(List<Alert> alerts) {
        String rules =
                alerts.stream().map(alert -> alert.rule().name()).distinct().collect(Collectors.joining("、"));
        int articles = byArticle(alerts).size();
        String first = articles == 1 ? "：" + title(alerts.get(0)) : "（" + articles + " 条）";
        return cut(line(rules + first), LONGEST_HEADLINE);
    }

    static String plain(List<Alert> alerts) {
        return all(alerts, Words::plainly);
    }

    /** @return the part of Markdown that the chat robots share: bold, links and quotes */
    static String markdown(List<Alert> alerts) {
        return all(alerts, Words::marked);
    }

    /** An article that met several rules is told once. */
    private static String all(List<Alert> alerts, Function<List<Alert>, String> words) {
        return byArticle(alerts).stream().map(words).collect(Collectors.joining("\n\n"));
    }

    private static Collection<List<Alert>> byArticle(List<Alert> alerts) {
        return alerts.stream()
                .collect(Collectors.groupingBy(Alert::article, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String plainly(List<Alert> ofArticle) {
        Alert alert = ofArticle.get(0);
        var words = new StringBuilder(rules(ofArticle)).append("\n").append(title(alert));
        for (String excerpt : excerpts(ofArticle)) words.append("\n  ").append(excerpt);
        String origin = origin(alert);
        if (!origin.isEmpty()) words.append("\n").append(origin);
        String url = url(alert);
        if (!url.isEmpty()) words.append("\n").append(url);
        return words.toString();
    }

    private static String marked(List<Alert> ofArticle) {
        Alert alert = ofArticle.get(0);
        String url = url(alert);
        String title = unmarked(title(alert));
        var words = new StringBuilder("**").append(unmarked(rules(ofArticle))).append("**\n\n");
        words.append(
                url.isEmpty()
                        ? title
                        : "[" + title + "](" + url.replace("(", "%28").replace(")", "%29") + ")");
        for (String excerpt : excerpts(ofArticle)) words.append("\n\n> ").append(unmarked(excerpt));
        String origin = origin(alert);
        if (!origin.isEmpty()) words.append("\n\n").append(unmarked(origin));
        return words.toString();
    }

    private static String rules(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> cut(line(alert.rule().name()), LONGEST_RULE))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String title(Alert alert) {
        String origin = alert.article().origin();
        String title = line(alert.article().title());
        return cut(origin == null || origin.isBlank() ? title : line(origin) + " | " + title, LONGEST_TITLE);
    }

    /** At least one of each rule, the best of each first; what the title shows is told anyhow. */
    private static List<String> excerpts(List<Alert> ofArticle) {
        String title = title(ofArticle.get(0));
        List<List<String>> byRule = ofArticle.stream()
                .map(alert -> alert.matches().stream()
                        .map(match -> cut(line(match.excerpt()), LONGEST_EXCERPT))
                        .filter(excerpt -> !title.contains(excerpt))
                        .distinct()
                        .limit(EXCERPTS)
                        .toList())
                .toList();
        return IntStream.range(0, EXCERPTS)
                .boxed()
                .flatMap(rank ->
                        byRule.stream().filter(rule -> rule.size() > rank).map(rule -> rule.get(rank)))
                .distinct()
                .limit(Math.max(EXCERPTS, ofArticle.size()))
                .toList();
    }

    /** Its day, its bulletin and, of what is no page of the web, the place. */
    private static String origin(Alert alert) {
        LocalDate day = alert.article().publishedOn();
        String bulletin = line(Objects.requireNonNullElse(alert.article().bulletinTitle(), ""));
        String place = Objects.requireNonNullElse(alert.article().url(), "");
        return Stream.of(
                        day == null ? "" : day.toString(),
                        bulletin.isEmpty() ? "" : "简报：" + cut(bulletin, LONGEST_BULLETIN),
                        place.isEmpty() || isOfTheWeb(place) ? "" : "位置：" + cut(line(path(place)), LONGEST_EXCERPT))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A file of a watched folder goes by the name of its source and its own. */
    private static String path(String place) {
        if (!place.startsWith(FILE)) return place;
        try {
            return new URI(place).getPath().substring(1);
        } catch (URISyntaxException e) {
            return place;
        }
    }

    private static String url(Alert alert) {
        String url = alert.article().url();
        return url == null || url.length() > LONGEST_URL || !isOfTheWeb(url) ? "" : url;
    }

    private static boolean isOfTheWeb(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** The robots know no way to escape marks, so that those of the text become their full-width sisters. */
    private static String unmarked(String text) {
        return text.replace('[', '［')
                .replace(']', '］')
                .replace('*', '＊')
                .replace('`', '｀')
                .replace('<', '＜')
                .replace('>', '＞');
    }
}
