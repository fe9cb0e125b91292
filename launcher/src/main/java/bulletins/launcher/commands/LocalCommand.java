package bulletins.launcher.commands;

import bulletins.launcher.configuration.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything on this machine with the user's own sources. */
@Command(name = "local", description = "everything on this machine, with your sources")
public final class LocalCommand extends RoadCommand {
    private static final Path DEFAULT = Path.of("bulletins.yaml");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "your settings (default: bulletins.yaml in this folder; samples/local.yaml explains them)")
    private Path config = DEFAULT;

    @Override
    Path settings() {
        if (config.equals(DEFAULT) && Files.notExists(config))
            throw new Failure("there is no " + DEFAULT
                    + " in this folder: copy samples/local.yaml there and name your sources in it,"
                    + " or name other settings with --config FILE; ./bulletins demo shows the samples");
        return config;
    }
}
