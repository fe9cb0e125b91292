package bulletins.launcher.commands;

import bulletins.launcher.configuration.Configuration;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings of a command that needs no server. */
public final class SettingsFile {
    @Option(names = "--config", paramLabel = "FILE", description = "settings (YAML)")
    private @Nullable Path config;

    Optional<Path> path() {
        return Optional.ofNullable(config);
    }

    Configuration read() {
        return Configuration.read(config, System.getenv());
    }
}
