package bulletins.launcher.commands;

import bulletins.launcher.configuration.Failure;
import bulletins.notifier.NotifierSettings;
import bulletins.notifier.NotifierStage;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries those who are to hear of alerts. */
@Command(
        name = "recipients",
        description = "try whether a recipient of alerts can be reached",
        subcommands = RecipientsCommand.Test.class)
public final class RecipientsCommand extends CommandGroup {
    public RecipientsCommand() {
        super("what with the recipients? 'recipients test NAME' sends one a test message");
    }

    /** Sends one message that says it is a test. */
    @Command(name = "test", description = "send a test message to a recipient of the settings; needs no server")
    public static final class Test extends ServerlessCommand {
        @Parameters(paramLabel = "NAME", description = "a recipient of the settings (notifier.recipients)")
        private String name = "";

        @Override
        public Integer call() throws InterruptedException {
            NotifierSettings settings = written.read().notifier();
            try {
                Optional<String> problem = NotifierStage.test(settings, name, Clock.systemUTC());
                if (problem.isPresent()) throw new Failure(name + " was not told: " + problem.get());
            } catch (IllegalArgumentException e) {
                throw answer.wrongUse(String.valueOf(e.getMessage()));
            }
            answer.give(Map.of("told", name), name + " was sent a test message");
            return 0;
        }
    }
}
