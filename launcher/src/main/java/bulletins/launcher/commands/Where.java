package bulletins.launcher.commands;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.launcher.running.Addresses;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command finds Kafka and Elasticsearch: in settings, or with the servers that run on this machine. */
public final class Where {
    private static final String KAFKA = "BULLETINS_KAFKA_BOOTSTRAP_SERVERS";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "settings (YAML); without it the local servers are used")
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

    /** @throws Failure when neither settings nor running servers say where to look */
    Configuration servers() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        boolean told = config != null || variables.containsKey(KAFKA) || variables.containsKey(KAFKA + "_FILE");
        if (data != null || !told) {
            Path folder = data(data);
            Addresses running = Addresses.in(folder)
                    .orElseThrow(() -> new Failure("nothing is running on " + folder
                            + ": start ./bulletins demo in another terminal, or name your servers with --config FILE"));
            variables.putAll(running.variables());
        }
        return Configuration.read(config, variables);
    }
}
