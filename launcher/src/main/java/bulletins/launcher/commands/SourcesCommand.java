package bulletins.launcher.commands;

import bulletins.ingest.IngestSettings;
import bulletins.ingest.IngestStage;
import bulletins.ingest.SourceTrial;
import bulletins.ingest.sources.SourceSettings;
import bulletins.launcher.Failure;
import bulletins.launcher.commands.answers.Answer;
import bulletins.launcher.commands.answers.ReadableUrl;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries source definitions before they run. */
@Command(
        name = "sources",
        description = "try a source before it runs",
        mixinStandardHelpOptions = true,
        subcommands = SourcesCommand.Test.class)
public final class SourcesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    public SourcesCommand() {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what with the sources? 'sources test ID' tries one");
    }

    /** Shows what a source would find now. */
    @Command(
            name = "test",
            description = "what a source would find now; needs no server",
            mixinStandardHelpOptions = true)
    public static final class Test implements Callable<Integer> {
        @Mixin
        private Where where = new Where();

        @Mixin
        private Answer answer = new Answer();

        @Parameters(paramLabel = "ID", description = "a source of the settings")
        private String id = "";

        public Test() {}

        @Override
        public Integer call() throws InterruptedException {
            IngestSettings settings = where.written().ingest();
            String place = where.config().map(Path::toString).orElse("no settings; name them with --config FILE");
            if (settings.sources().stream().map(SourceSettings::id).noneMatch(id::equals))
                throw new Failure("there is no source '" + id + "' in " + place);
            SourceTrial trial = IngestStage.testSource(id, settings, Clock.systemUTC());
            if (trial.problem().isPresent() && trial.found().isEmpty())
                throw new Failure("source " + id + " at " + trial.place() + ": "
                        + trial.problem().get());
            if (answer.inJson()) answer.document(trial);
            else print(trial);
            return 0;
        }

        private void print(SourceTrial trial) {
            String but = trial.problem().map(why -> ", but not all: " + why).orElse("");
            answer.line(trial.place() + ": " + trial.found().size() + " found" + but);
            for (SourceTrial.Line line : trial.found()) {
                String changed = line.changedAt().map(at -> "  " + at).orElse("");
                answer.line("  " + ReadableUrl.of(line.url()) + changed
                        + line.title().map(title -> "  " + title).orElse(""));
            }
        }
    }
}
