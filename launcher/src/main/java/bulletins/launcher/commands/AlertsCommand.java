package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.Moment;
import bulletins.launcher.commands.answers.ReadableUrl;
import bulletins.launcher.topics.KeptTopic;
import bulletins.model.Alert;
import bulletins.model.topics.Topics;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The alerts, newest first, or as they come. */
@Command(name = "alerts", description = "alerts, newest first, or as they come")
public final class AlertsCommand extends ServersCommand {
    private static final Comparator<Alert> NEWEST_FIRST =
            Comparator.comparing(Alert::raisedAt).reversed().thenComparing(Alert::id);

    @Option(names = "--follow", description = "after those that are there, show new ones as they come, until Ctrl-C")
    private boolean follow;

    @Option(names = "--limit", paramLabel = "N", description = "how many at most (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Option(names = "--suppressed", description = "also those that were stored but told to nobody")
    private boolean suppressed;

    @Override
    public Integer call() {
        if (limit < 0) throw answer.wrongUse("--limit counts from 0");
        try (KeptTopic<Alert> topic = KeptTopic.open(kafka(), Topics.ALERTS)) {
            List<Alert> newest = newest(topic);
            if (follow) follow(topic, newest);
            else if (answer.inJson()) answer.document(newest);
            else newest.forEach(this::print);
            if (newest.isEmpty() && limit > 0 && !answer.inJson()) answer.line("no alerts yet");
        }
        return 0;
    }

    /** @return as many as are asked for: Kafka keeps a year of them, which may be more than there is memory for */
    private List<Alert> newest(KeptTopic<Alert> topic) {
        Set<String> seen = new HashSet<>();
        TreeSet<Alert> newest = new TreeSet<>(NEWEST_FIRST);
        topic.toEnd(record -> record.value().ifPresent(alert -> {
            if (!seen.add(alert.id()) || !isWanted(alert)) return;
            newest.add(alert);
            if (newest.size() > limit) newest.pollLast();
        }));
        return List.copyOf(newest);
    }

    private boolean isWanted(Alert alert) {
        return suppressed || !alert.suppressed();
    }

    /** Oldest first, so that the newest stands at the foot, where the next will come. */
    private void follow(KeptTopic<Alert> topic, List<Alert> newest) {
        for (int i = newest.size() - 1; i >= 0; i--) show(newest.get(i));
        while (answer.arrives()) {
            topic.poll(record -> record.value().filter(this::isWanted).ifPresent(this::show));
        }
    }

    private void show(Alert alert) {
        if (answer.inJson()) answer.jsonLine(alert);
        else print(alert);
    }

    private void print(Alert alert) {
        Alert.Subject article = alert.article();
        String origin = article.origin() == null || article.origin().isEmpty() ? "" : article.origin() + " | ";
        answer.line(Moment.of(alert.raisedAt()) + "  " + alert.rule().name() + "  ("
                + alert.rule().id() + ")" + (alert.suppressed() ? "  suppressed: " + alert.suppressedBecause() : ""));
        answer.line("    " + origin + article.title());
        alert.matches().stream()
                .map(match -> "    " + match.field() + ": " + match.excerpt())
                .distinct()
                .limit(3)
                .forEach(answer::line);
        String day = Objects.toString(article.publishedOn(), "");
        String bulletin = Objects.requireNonNullElse(article.bulletinTitle(), "");
        if (!bulletin.isBlank()) answer.line(("    bulletin: " + bulletin + "  " + day).stripTrailing());
        else if (!day.isEmpty()) answer.line("    published: " + day);
        if (article.url() != null) answer.line("    " + ReadableUrl.of(article.url()));
    }
}
