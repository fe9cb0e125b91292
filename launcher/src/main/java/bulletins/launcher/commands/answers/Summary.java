package bulletins.launcher.commands.answers;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.topics.KeptRejections;
import bulletins.launcher.topics.KeptTopic;
import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.ItemFacts;
import bulletins.model.Rejection;
import bulletins.model.StageCounts;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code --once} prints at its end: the counts of the stages, and what there is now. */
public final class Summary {
    /** Of alerts, and of rejections. */
    private static final int SHOWN = 50;

    private final PrintWriter out;

    public Summary(PrintWriter out) {
        this.out = out;
    }

    public void print(List<StageCounts> counts, Configuration configuration) {
        out.println();
        out.println("Everything has arrived.");
        CountsTable.lines(counts).forEach(out::println);
        out.println();
        articles(configuration.kafka());
        alerts(configuration.kafka());
        rejections(configuration.kafka());
        out.flush();
    }

    private void articles(KafkaSettings kafka) {
        Collection<EnrichedArticle> articles =
                KeptTopic.newest(kafka, Topics.ENRICHED_ARTICLES).values();
        Map<String, Long> groups = articles.stream()
                .map(EnrichedArticle::article)
                .collect(Collectors.groupingBy(Summary::group, TreeMap::new, Collectors.counting()));
        out.println("articles: " + articles.size());
        groups.forEach((group, number) -> out.printf("  %-36s %5d%n", group, number));
        Map<String, Long> links = articles.stream()
                .flatMap(article -> article.sourceLinks().stream())
                .collect(Collectors.groupingBy(
                        link -> link.status().name().toLowerCase(Locale.ROOT), TreeMap::new, Collectors.counting()));
        out.println("source links of items: " + said(links));
    }

    private void alerts(KafkaSettings kafka) {
        Collection<Alert> alerts = KeptTopic.newest(kafka, Topics.ALERTS).values();
        long suppressed = alerts.stream().filter(Alert::suppressed).count();
        out.println("alerts: " + alerts.size() + (suppressed > 0 ? " (" + suppressed + " suppressed)" : ""));
        list(
                alerts.stream()
                        .filter(alert -> !alert.suppressed())
                        .sorted(Comparator.comparing(Alert::raisedAt))
                        .map(alert ->
                                alert.rule().name() + ": " + alert.article().title())
                        .toList(),
                "./bulletins alerts");
    }

    private void rejections(KafkaSettings kafka) {
        Collection<Rejection> rejections = KeptRejections.byId(kafka).values();
        out.println("rejections: " + rejections.size());
        list(
                rejections.stream()
                        .map(rejection -> rejection.reason() + ": " + RejectionText.said(rejection))
                        .toList(),
                "./bulletins rejections list");
    }

    private void list(List<String> lines, String command) {
        lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
        if (lines.size() > SHOWN) out.println("  and " + (lines.size() - SHOWN) + " more: " + command);
    }

    private static String group(Article article) {
        ItemFacts item = article.item();
        if (item == null) return "page";
        return "item, " + (item.category() == null ? "no category" : item.category());
    }

    private static String said(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
