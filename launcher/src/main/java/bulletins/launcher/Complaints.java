package bulletins.launcher;

import bulletins.launcher.configuration.Failure;
import bulletins.local.CannotStart;
import bulletins.model.searching.IndexAway;
import bulletins.model.settings.NearestName;
import bulletins.model.settings.SettingsMistakes;
import bulletins.model.topics.Denial;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: a line for what people can mend, a stack trace for our own mistakes alone. */
final class Complaints {
    static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Complaints() {}

    static int wrongUse(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        command.getErr().println("bulletins: " + words(mistake) + " (see ./" + name + " --help)");
        return WRONG_USE;
    }

    private static String words(ParameterException mistake) {
        if (!(mistake instanceof UnmatchedArgumentException unmatched))
            return lowered(String.valueOf(mistake.getMessage()));
        String first = unmatched.getUnmatched().get(0);
        CommandSpec asked = mistake.getCommandLine().getCommandSpec();
        if (unmatched.isUnknownOption())
            return "there is no option '" + first + "'"
                    + NearestName.hint(first, asked.optionsMap().keySet());
        Set<String> commands = asked.subcommands().keySet();
        return commands.isEmpty()
                ? "one word too many: '" + first + "'"
                : "there is no command '" + first + "'" + NearestName.hint(first, commands);
    }

    static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof SettingsMistakes mistakes) {
            mistakes.mistakes().forEach(mistake -> command.getErr().println("bulletins: " + mistake));
            return WRONG_USE;
        }
        if (failure instanceof Failure || failure instanceof CannotStart || failure instanceof IndexAway) {
            command.getErr().println("bulletins: " + failure.getMessage());
        } else if (failure instanceof KafkaException) {
            command.getErr()
                    .println("bulletins: "
                            + Denial.in(failure)
                                    .orElse("Kafka does not answer as it should: " + words(failure)
                                            + "; is it running, and does kafka.bootstrap-servers name it?"));
        } else {
            command.getErr().println("bulletins: a mistake of the program itself; please report it with these lines:");
            failure.printStackTrace(command.getErr());
        }
        return FAILED;
    }

    /** That a client could not be made says nothing; its cause names the setting. */
    private static String words(Exception failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")");
    }

    static void cutOff(PrintWriter err) {
        err.println("bulletins: the answer was cut off where it was written to; is the disk full?");
    }

    private static String lowered(String message) {
        if (message.length() < 2 || !Character.isLowerCase(message.charAt(1))) return message;
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
