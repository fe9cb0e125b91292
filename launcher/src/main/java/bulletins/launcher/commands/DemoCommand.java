package bulletins.launcher.commands;

import java.nio.file.Path;
import picocli.CommandLine.Command;

/** Everything on this machine with the shipped samples. */
@Command(name = "demo", description = "everything on this machine, with the sample bulletins and a sample web site")
public final class DemoCommand extends RoadCommand {
    @Override
    Path settings() {
        return Where.root().resolve("samples").resolve("local.yaml");
    }
}
