package bulletins.launcher.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others, as {@code rules} holds {@code rules add}. */
public abstract class CommandGroup implements Callable<Integer> {
    private final String question;

    @Spec
    private CommandSpec spec;

    /** @param question to who names none of the others */
    @SuppressWarnings("NullAway.Init")
    CommandGroup(String question) {
        this.question = question;
    }

    @Override
    public final Integer call() {
        throw new ParameterException(spec.commandLine(), question);
    }
}
