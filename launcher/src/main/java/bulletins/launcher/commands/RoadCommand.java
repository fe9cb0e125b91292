package bulletins.launcher.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything on this machine, with one settings file or another. */
public abstract sealed class RoadCommand implements Callable<Integer> permits DemoCommand, LocalCommand {
    @Option(names = "--once", description = "end when everything is indexed, and print the counts")
    private boolean once;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the data is kept (default: .bulletins in the project)")
    private @Nullable Path data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    RoadCommand() {}

    abstract Path settings();

    @Override
    public final Integer call() throws InterruptedException {
        return new LocalRun(spec.commandLine().getOut(), Where.data(data), settings()).run(once);
    }
}
