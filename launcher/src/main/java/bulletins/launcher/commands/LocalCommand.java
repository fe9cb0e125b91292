package bulletins.launcher.commands;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything on this machine with the user's own sources. */
@Command(name = "local", description = "everything on this machine, with your sources")
public final class LocalCommand extends RoadCommand {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "your settings (default: bulletins.yaml in this folder; samples/local.yaml explains them)")
    private Path config = Path.of("bulletins.yaml");

    @Override
    Path settings() {
        return config;
    }
}
