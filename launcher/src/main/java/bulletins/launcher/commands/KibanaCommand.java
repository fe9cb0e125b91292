package bulletins.launcher.commands;

import bulletins.indexer.IndexerStage;
import bulletins.indexer.kibana.KibanaSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the data views and the dashboard into a Kibana. */
@Command(
        name = "kibana",
        description = "bring data views and the dashboard into your Kibana",
        subcommands = KibanaCommand.Install.class)
public final class KibanaCommand extends CommandGroup {
    public KibanaCommand() {
        super("what with Kibana? 'kibana install' brings the dashboard in");
    }

    /** Imports them. */
    @Command(name = "install", description = "import data views and the dashboard, or renew them")
    public static final class Install extends ServerlessCommand {
        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "where Kibana answers (default: the setting kibana.url)")
        private @Nullable String url;

        @Override
        public Integer call() throws InterruptedException {
            List<String> installed =
                    IndexerStage.installKibana(chosen(written.read().kibana()), answer::aside);
            answer.give(
                    installed,
                    () -> installed.stream().map(name -> "installed: " + name).toList());
            return 0;
        }

        private KibanaSettings chosen(KibanaSettings settings) {
            try {
                return url == null ? settings : settings.at(url);
            } catch (IllegalArgumentException e) {
                throw answer.wrongUse("--url is an address such as http://127.0.0.1:5601, without a user in it");
            }
        }
    }
}
