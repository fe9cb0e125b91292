package bulletins.launcher.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything on this machine with the shipped samples. */
@Command(name = "demo", description = "everything on this machine, with the sample bulletins and a sample web site")
public final class DemoCommand implements Callable<Integer> {
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
    public DemoCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        Path settings = Where.root().resolve("samples").resolve("local.yaml");
        return new LocalRun(spec.commandLine().getOut(), Where.data(data), settings).run(once);
    }
}
