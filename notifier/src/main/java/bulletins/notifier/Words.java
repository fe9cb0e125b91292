package bulletins.notifier;

import bulletins.model.Alert;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Alerts in words for people: which rule, which article, what in it matched, which bulletin it stands in, where to read it. */
final class Words {
    private static final int EXCERPTS = 3;
    private static final int LONGEST_RULE = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BULLETIN = 60;
    private static final int LONGEST_EXCERPT = 120;
    private static final int LONGEST_URL = 600;
    private static final int LONGEST_HEADLINE = 60;

    private Words() {}

    /** @return one line, as for the subject of a mail */
    static String headline(List<Alert> alerts) {
        String rules =
                alerts.stream().map(alert -> alert.rule().name()).distinct().collect(Collectors.joining("、"));
        String first = alerts.size() == 1 ? "：" + title(alerts.get(0)) : "（" + alerts.size() + " 条）";
        return cut(line(rules + first), LONGEST_HEADLINE);
    }

    static String plain(List<Alert> alerts) {
        return all(alerts, Words::plain);
    }

    /** @return the part of Markdown that the chat robots share: bold, links and quotes */
    static String markdown(List<Alert> alerts) {
        return all(alerts, Words::markdown);
    }

    private static String all(List<Alert> alerts, Function<Alert, String> words) {
        return alerts.stream().map(words).collect(Collectors.joining("\n\n"));
    }

    private static String plain(Alert alert) {
        var words = new StringBuilder(rule(alert)).append("\n").append(title(alert));
        for (String excerpt : excerpts(alert)) words.append("\n  ").append(excerpt);
        bulletin(alert).ifPresent(bulletin -> words.append("\n").append(bulletin));
        String url = url(alert);
        if (!url.isEmpty()) words.append("\n").append(url);
        return words.toString();
    }

    private static String markdown(Alert alert) {
        String url = url(alert);
        String title = unmarked(title(alert));
        var words = new StringBuilder("**").append(unmarked(rule(alert))).append("**\n\n");
        words.append(
                url.isEmpty()
                        ? title
                        : "[" + title + "](" + url.replace("(", "%28").replace(")", "%29") + ")");
        for (String excerpt : excerpts(alert)) words.append("\n\n> ").append(unmarked(excerpt));
        bulletin(alert).ifPresent(bulletin -> words.append("\n\n").append(unmarked(bulletin)));
        return words.toString();
    }

    private static String rule(Alert alert) {
        return cut(line(alert.rule().name()), LONGEST_RULE);
    }

    private static String title(Alert alert) {
        String origin = alert.article().origin();
        String title = line(alert.article().title());
        return cut(origin == null || origin.isBlank() ? title : line(origin) + " | " + title, LONGEST_TITLE);
    }

    private static List<String> excerpts(Alert alert) {
        return alert.matches().stream()
                .map(match -> cut(line(match.excerpt()), LONGEST_EXCERPT))
                .distinct()
                .limit(EXCERPTS)
                .toList();
    }

    private static Optional<String> bulletin(Alert alert) {
        return Optional.ofNullable(alert.article().bulletinTitle())
                .map(Words::line)
                .filter(title -> !title.isEmpty())
                .map(title -> "简报：" + cut(title, LONGEST_BULLETIN));
    }

    private static String url(Alert alert) {
        String url = alert.article().url();
        return url == null || url.length() > LONGEST_URL ? "" : url;
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
