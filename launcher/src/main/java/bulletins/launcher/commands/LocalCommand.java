package bulletins.launcher.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything on this machine with the user's own sources. */
@Command(name = "local", description = "everything on this machine, with your sources")
public final class LocalCommand implements Callable<Integer> {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "your settings (default: bulletins.yaml in this folder; samples/local.yaml explains them)")
    private Path config = Path.of("bulletins.yaml");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the data is kept (default: .bulletins in the project)")
    private @Nullable Path data;

    @Option(names = "--once", description = "end when everything is indexed, and print the counts")
    private boolean once;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    public LocalCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        return new LocalRun(spec.commandLine().getOut(), Where.data(data), config).run(once);
    }
}
