package bulletins.launcher;

import bulletins.launcher.commands.AlertsCommand;
import bulletins.launcher.commands.Days;
import bulletins.launcher.commands.DemoCommand;
import bulletins.launcher.commands.EnrichCommand;
import bulletins.launcher.commands.ExtractCommand;
import bulletins.launcher.commands.HelpCommand;
import bulletins.launcher.commands.KibanaCommand;
import bulletins.launcher.commands.LocalCommand;
import bulletins.launcher.commands.ParseCommand;
import bulletins.launcher.commands.QualityCommand;
import bulletins.launcher.commands.RecipientsCommand;
import bulletins.launcher.commands.RejectionsCommand;
import bulletins.launcher.commands.ReplayCommand;
import bulletins.launcher.commands.RulesCommand;
import bulletins.launcher.commands.SearchCommand;
import bulletins.launcher.commands.SourcesCommand;
import bulletins.launcher.commands.StageCommand;
import bulletins.launcher.commands.StatusCommand;
import bulletins.launcher.commands.VerifyCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ./bulletins}: one command, then the exit status 0 done, 1 failed, 2 wrong use. */
@Command(
        name = "bulletins",
        description = "Employment-policy digests: watched, read, searched, alerted on.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Versions.class,
        subcommands = {
            DemoCommand.class,
            LocalCommand.class,
            StageCommand.Ingest.class,
            StageCommand.Stream.class,
            StageCommand.Indexer.class,
            StageCommand.Notifier.class,
            ParseCommand.class,
            ExtractCommand.class,
            EnrichCommand.class,
            VerifyCommand.class,
            SearchCommand.class,
            SourcesCommand.class,
            RulesCommand.class,
            RecipientsCommand.class,
            AlertsCommand.class,
            RejectionsCommand.class,
            ReplayCommand.class,
            StatusCommand.class,
            QualityCommand.Bulletins.class,
            QualityCommand.Pages.class,
            QualityCommand.Train.class,
            KibanaCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    /** Of the mode that stat tells. */
    private static final int FILE_TYPE = 0170000;

    private static final int PIPE = 0010000;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "tell how this is used")
    @SuppressWarnings("UnusedVariable") // picocli answers when it is set
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "tell the versions of this, of Java and of the clients")
    @SuppressWarnings("UnusedVariable") // picocli answers when it is set
    private boolean version;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Main() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // libraries that log past slf4j, as PDFBox about fonts, stay quiet
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = run(out, err, arguments);
        if (out.checkError() && !isPiped()) Complaints.cutOff(err);
        System.exit(status);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Main());
        commands.setOut(out);
        commands.setErr(err);
        commands.setParameterExceptionHandler(Complaints::wrongUse);
        commands.setExecutionExceptionHandler(Complaints::failed);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.registerConverter(LocalDate.class, Days::one);
        int status = commands.execute(arguments);
        return out.checkError() ? Complaints.FAILED : status;
    }

    /** Who pipes an answer into {@code head} has had enough of it when it ends. */
    private static boolean isPiped() {
        try {
            return Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") instanceof Integer mode
                    && (mode & FILE_TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? './bulletins help' lists them");
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
