package bulletins.launcher;

import bulletins.indexer.IndexerStage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine.IVersionProvider;

/** What a report of a mistake should say: which state of the sources runs here, on what, and with which clients. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() throws InterruptedException {
        return new String[] {
            "Bulletin Stream " + own() + commit().map(id -> ", commit " + id).orElse(""),
            "Java " + Runtime.version() + ", Kafka client " + AppInfoParser.getVersion() + ", Elasticsearch client "
                    + IndexerStage.clientVersion()
        };
    }

    /** @return as the jar tells it, which there is none of while the program is compiled */
    private static String own() {
        return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    /** ./bulletins builds what has changed before it runs, so that the sources beside it are those that run. */
    private static Optional<String> commit() throws InterruptedException {
        Path root = Path.of(System.getProperty("bulletins.root", ""));
        if (!Files.exists(root.resolve(".git"))) return Optional.empty();
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String id = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? Optional.of(id) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }
}
