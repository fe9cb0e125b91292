package bulletins.launcher.commands;

import bulletins.model.settings.NearestName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands, or how one of them is used; picocli's own help clashes with an option that all commands inherit. */
@Command(name = "help", description = "list the commands, or tell how one is used")
public final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "a command, as parse or rules add")
    private List<String> names = List.of();

    @SuppressWarnings("NullAway.Init")
    public HelpCommand() {}

    @Override
    public Integer call() {
        CommandLine asked = spec.parent().commandLine();
        for (String name : names) {
            Map<String, CommandLine> commands = asked.getSubcommands();
            asked = commands.get(name);
            if (asked == null)
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no command '" + String.join(" ", names) + "'"
                                + NearestName.hint(name, commands.keySet()));
        }
        asked.usage(spec.commandLine().getOut());
        return 0;
    }
}
