package bulletins.launcher.commands;

import bulletins.indexer.IndexerStage;
import bulletins.indexer.kibana.KibanaSettings;
import bulletins.launcher.commands.answers.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
    public static final class Install implements Callable<Integer> {
        @Mixin
        private SettingsFile written = new SettingsFile();

        @Mixin
        private Answer answer = new Answer();

        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "where Kibana answers (default: the setting kibana.url)")
        private @Nullable String url;

        @Spec
        private CommandSpec spec;

        @SuppressWarnings("NullAway.Init")
        public Install() {}

        @Override
        public Integer call() throws InterruptedException {
            List<String> installed = IndexerStage.installKibana(
                    chosen(written.read().kibana()),
                    waiting -> spec.commandLine().getErr().println("bulletins: " + waiting));
            answer.give(
                    installed,
                    () -> installed.stream().map(name -> "installed: " + name).toList());
            return 0;
        }

        private KibanaSettings chosen(KibanaSettings settings) {
            try {
                return url == null ? settings : settings.at(url);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        spec.commandLine(), "--url is an address such as http://127.0.0.1:5601, without a user in it");
            }
        }
    }
}
