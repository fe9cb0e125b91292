package bulletins.launcher.commands.answers;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.topics.KeptRejections;
import bulletins.launcher.topics.KeptTopic;
import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.ItemFacts;
import bulletins.model.Rejection;
import bulletins.model.SourceLink;
import bulletins.model.StageCounts;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Collection<Counted> articles =
                KeptTopic.newest(kafka, Topics.ENRICHED_ARTICLES, Counted::of).values();
        Map<String, Long> groups =
                articles.stream().collect(Collectors.groupingBy(Counted::group, TreeMap::new, Collectors.counting()));
        out.println("articles: " + articles.size());
        groups.forEach((group, number) -> out.printf("  %-36s %5d%n", group, number));
        Map<SourceLink.Status, Long> links = articles.stream()
                .flatMap(article -> article.links().stream())
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
        out.println("source links of items: " + said(links));
    }

    private void alerts(KafkaSettings kafka) {
        Collection<Told> alerts =
                KeptTopic.newest(kafka, Topics.ALERTS, Told::of).values();
        long suppressed = alerts.stream().filter(Told::suppressed).count();
        out.println("alerts: " + alerts.size() + (suppressed > 0 ? " (" + suppressed + " suppressed)" : ""));
        list(
                alerts.stream()
                        .filter(alert -> !alert.suppressed())
                        .sorted(Comparator.comparing(Told::raisedAt))
                        .map(Told::line)
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

    private static String said(Map<SourceLink.Status, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry ->
                                entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /** What is counted of an article. */
    private record Counted(String group, List<SourceLink.Status> links) {
        static Counted of(EnrichedArticle article) {
            return new Counted(
                    group(article.article().item()),
                    article.sourceLinks().stream().map(SourceLink::status).toList());
        }

        private static String group(@Nullable ItemFacts item) {
            if (item == null) return "page";
            return "item, " + (item.category() == null ? "no category" : item.category());
        }
    }

    /** What is told of an alert. */
    private record Told(boolean suppressed, Instant raisedAt, String line) {
        static Told of(Alert alert) {
            String line = alert.rule().name() + ": " + alert.article().title();
            return new Told(alert.suppressed(), alert.raisedAt(), line);
        }
    }
}
