package bulletins.launcher.configuration;

import bulletins.indexer.IndexerSettings;
import bulletins.indexer.kibana.KibanaSettings;
import bulletins.ingest.IngestSettings;
import bulletins.model.Rule;
import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import bulletins.notifier.NotifierSettings;
import bulletins.stream.StreamSettings;
import bulletins.stream.StreamStage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All settings of all stages, so that one file serves every command and every mistake in it is told at once. */
public record Configuration(
        KafkaSettings kafka,
        IngestSettings ingest,
        StreamSettings stream,
        IndexerSettings indexer,
        NotifierSettings notifier,
        KibanaSettings kibana,
        LocalSettings local,
        MetricsSettings metrics) {

    /** @throws bulletins.model.settings.SettingsMistakes naming all mistakes */
    public static Configuration read(@Nullable Path file, Map<String, String> variables) {
        return of(Environment.of(file, variables));
    }

    /** @return what tells of recipients and categories that a rule names and that these settings do not know */
    public Function<Rule, List<String>> doubts() {
        Function<Rule, List<String>> categories = StreamStage.doubts(stream);
        return rule -> Stream.concat(notifier.mistakes(rule).stream(), categories.apply(rule).stream())
                .toList();
    }

    /** @throws bulletins.model.settings.SettingsMistakes naming all mistakes */
    public static Configuration of(Environment environment) {
        Configuration read = new Configuration(
                KafkaSettings.from(environment),
                IngestSettings.from(environment),
                StreamSettings.from(environment),
                IndexerSettings.from(environment),
                NotifierSettings.from(environment),
                KibanaSettings.from(environment),
                LocalSettings.from(environment),
                MetricsSettings.from(environment));
        environment.rejectMistakes();
        return read;
    }
}
