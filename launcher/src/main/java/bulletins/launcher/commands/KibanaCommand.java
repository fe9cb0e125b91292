package bulletins.launcher.commands;

import bulletins.indexer.IndexerStage;
import bulletins.indexer.kibana.KibanaSettings;
import bulletins.launcher.commands.answers.Answer;
import java.net.URI;
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
public final class KibanaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    public KibanaCommand() {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what with Kibana? 'kibana install' brings the dashboard in");
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
        private @Nullable URI url;

        public Install() {}

        @Override
        public Integer call() throws InterruptedException {
            KibanaSettings settings = written.read().kibana();
            List<String> installed = IndexerStage.installKibana(url == null ? settings : settings.at(url));
            if (answer.inJson()) answer.document(installed);
            else installed.forEach(name -> answer.line("installed: " + name));
            return 0;
        }
    }
}
