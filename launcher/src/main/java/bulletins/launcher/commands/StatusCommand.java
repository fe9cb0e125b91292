package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.CountsTable;
import bulletins.launcher.commands.answers.Moment;
import bulletins.launcher.commands.answers.Processes;
import bulletins.launcher.commands.answers.SourceText;
import bulletins.launcher.topics.KeptTopic;
import bulletins.launcher.topics.Lags;
import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import bulletins.model.consuming.RemovedUnread;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the stages and the sources do. */
@Command(
        name = "status",
        description = "what went in and out of each stage, what still waits, and how each source does")
public final class StatusCommand extends ServersCommand {
    private final Clock clock = Clock.systemUTC();

    @Option(names = "--check", description = "exit with 1, and say why, when a stage does not run or does not add up")
    private boolean check;

    /** The answer as JSON. */
    record Status(List<StageLine> stages, List<Lags.Lag> lags, List<SourceState> sources) {}

    /** @param working whether the process has told its counts lately */
    record StageLine(StageCounts counts, boolean conserved, boolean working) {}

    @Override
    public Integer call() throws InterruptedException {
        KafkaSettings kafka = kafka();
        List<StageCounts> counts =
                Processes.known(KeptTopic.newest(kafka, Topics.STAGE_COUNTS).values(), clock.instant());
        List<Lags.Lag> lags;
        try (Lags reading = new Lags(kafka)) {
            lags = reading.all();
        }
        if (answer.inJson()) answer.document(status(counts, lags));
        else print(counts, lags);
        List<String> amiss = check ? Processes.amiss(counts, wanted(counts), clock.instant()) : List.of();
        amiss.forEach(answer::aside);
        return amiss.isEmpty() ? 0 : 1;
    }

    /** @return the stages that somebody waits for, as far as the settings tell */
    private List<String> wanted(List<StageCounts> counts) {
        boolean somebodyHears = !where.servers().notifier().names().isEmpty();
        return Processes.wanted(somebodyHears || (!where.namesSettings() && Processes.hasNotifier(counts)));
    }

    private Status status(List<StageCounts> counts, List<Lags.Lag> lags) {
        List<StageLine> lines = counts.stream()
                .map(line -> new StageLine(line, line.conserved(), works(line)))
                .toList();
        return new Status(lines, lags, Processes.sources(counts));
    }

    private void print(List<StageCounts> counts, List<Lags.Lag> lags) {
        if (counts.isEmpty())
            answer.line("no stage has told its counts yet; start them, or check kafka.bootstrap-servers");
        else CountsTable.lines(counts).forEach(answer::line);
        counts.stream()
                .filter(line -> !works(line))
                .forEach(line -> answer.line("  " + line.stage() + " of " + line.instance() + " has not told since "
                        + Moment.of(line.countedAt()) + ": it does not run now"));
        counts.stream()
                .filter(line -> line.details().containsKey(RemovedUnread.COUNTED))
                .forEach(line -> answer.line("  " + line.stage() + " of " + line.instance() + ": up to "
                        + line.details().get(RemovedUnread.COUNTED)
                        + " records were removed by Kafka before it took them; its log tells which, and what to do"));
        answer.line("");
        answer.line("records still to take");
        lags.forEach(lag -> answer.line("  %-18s %-46s %9d".formatted(lag.group(), lag.topic(), lag.records())
                + (lag.removed() > 0 ? "   and up to " + lag.removed() + " that Kafka removed unread" : "")));
        answer.line("");
        answer.line("sources");
        SourceText.lines(Processes.sources(counts), clock.instant()).forEach(answer::line);
    }

    private boolean works(StageCounts line) {
        return Processes.works(line, clock.instant());
    }
}
