package bulletins.launcher.commands;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.launcher.running.Addresses;
import bulletins.model.settings.Environment;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command finds Kafka and Elasticsearch: in settings, or with the servers that run on this machine. */
public final class Where {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "settings (YAML); without it, and with the file that these run with, the local servers are used")
    private @Nullable Path config;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the local servers, which are then used whatever the settings say"
                    + " (default: .bulletins in the project)")
    private @Nullable Path data;

    /** @return the project's folder */
    static Path root() {
        return Path.of(System.getProperty("bulletins.root", "")).toAbsolutePath();
    }

    /** @return the data folder of the local servers, where {@code chosen} names no other */
    static Path data(@Nullable Path chosen) {
        return (chosen == null ? root().resolve(".bulletins") : chosen)
                .toAbsolutePath()
                .normalize();
    }

    /** @return whether somebody has said which settings the stages run with */
    boolean namesSettings() {
        return config != null;
    }

    /** @throws Failure when neither settings nor running servers say where to look */
    Configuration servers() {
        Environment settings = Environment.of(config, System.getenv());
        boolean told = settings.optional("kafka.bootstrap-servers").isPresent();
        Optional<Addresses> running = data != null || !told ? local() : Optional.empty();
        return Configuration.of(
                running.map(addresses -> settings.with(addresses.variables())).orElse(settings));
    }

    /** @return the local servers, where those are meant: with a file that is not theirs the usual addresses are */
    private Optional<Addresses> local() {
        Path folder = data(data);
        Optional<Addresses> running = Addresses.in(folder);
        Path file = config;
        if (data == null && file != null) return running.filter(addresses -> addresses.startedWith(file));
        if (running.isPresent()) return running;
        throw new Failure("nothing is running on " + folder
                + ": start ./bulletins demo in another terminal, or name your servers with --config FILE");
    }
}
