package bulletins.launcher.commands;

import bulletins.ingest.IngestStage;
import bulletins.ingest.SourceTrial;
import bulletins.launcher.commands.answers.Moment;
import bulletins.launcher.commands.answers.ReadableUrl;
import bulletins.launcher.configuration.Failure;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries source definitions before they run. */
@Command(name = "sources", description = "try a source before it runs", subcommands = SourcesCommand.Test.class)
public final class SourcesCommand extends CommandGroup {
    public SourcesCommand() {
        super("what with the sources? 'sources test ID' tries one");
    }

    /** Shows what a source would find now. */
    @Command(name = "test", description = "what a source would find now; needs no server")
    public static final class Test extends ServerlessCommand {
        @Parameters(paramLabel = "ID", description = "a source of the settings")
        private String id = "";

        @Override
        public Integer call() throws InterruptedException {
            SourceTrial trial = tried();
            if (trial.problem().isPresent() && trial.found().isEmpty())
                throw new Failure("source " + id + " at " + trial.place() + ": "
                        + trial.problem().get());
            if (answer.inJson()) answer.document(trial);
            else print(trial);
            return 0;
        }

        private SourceTrial tried() throws InterruptedException {
            Path file = written.path()
                    .orElseThrow(() -> answer.wrongUse(
                            "in which settings? name the file that defines " + id + " with --config FILE"));
            try {
                return IngestStage.testSource(id, written.read().ingest(), Clock.systemUTC());
            } catch (IllegalArgumentException e) {
                throw answer.wrongUse(file + ": " + e.getMessage());
            }
        }

        private void print(SourceTrial trial) {
            String but = trial.problem().map(why -> ", but not all: " + why).orElse("");
            answer.line(trial.place() + ": " + trial.found().size() + " found" + but);
            for (SourceTrial.Line line : trial.found()) {
                String changed =
                        line.changedAt().map(at -> "  " + Moment.changed(at)).orElse("");
                answer.line("  " + ReadableUrl.of(line.url()) + changed
                        + line.title().map(title -> "  " + title).orElse(""));
            }
        }
    }
}
