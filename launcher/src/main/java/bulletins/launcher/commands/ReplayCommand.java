package bulletins.launcher.commands;

import bulletins.launcher.topics.KeptTopic;
import bulletins.launcher.topics.Replays;
import bulletins.model.RawLocation;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Runs later stages again over what Kafka keeps. */
@Command(
        name = "replay",
        description = "run the later stages again over what is kept; nothing is fetched and nobody is alerted again")
public final class ReplayCommand extends ServersCommand {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "TOPIC",
            description = "raw-documents: read them again; articles: enrich and match them again",
            converter = Replayable.class)
    private Topic<String, ?> from = Topics.RAW_DOCUMENTS;

    /** Takes the topic's own name. */
    static final class Replayable implements ITypeConverter<Topic<String, ?>> {
        @Override
        public Topic<String, ?> convert(String text) {
            return switch (text) {
                case "raw-documents" -> Topics.RAW_DOCUMENTS;
                case "articles" -> Topics.ARTICLES;
                default -> throw new TypeConversionException("it is raw-documents or articles, not '" + text + "'");
            };
        }
    }

    @Override
    public Integer call() {
        KafkaSettings kafka = kafka();
        Map<String, RawLocation> newest = newest(kafka, from);
        try (Replays replays = Replays.open(kafka, Clock.systemUTC())) {
            newest.forEach(replays::ask);
        }
        answer.give(
                Map.of("asked", newest.size()),
                newest.size() + " kept records will be taken again; ./bulletins status shows how far it is");
        return 0;
    }

    /** The newest record of each key; a record without bytes tells of a fruitless visit and holds nothing to read. */
    private static <V> Map<String, RawLocation> newest(KafkaSettings kafka, Topic<String, V> topic) {
        Map<String, RawLocation> newest = new LinkedHashMap<>();
        try (KeptTopic<V> kept = KeptTopic.open(kafka, topic)) {
            kept.toEnd(record -> {
                if (record.isEmpty() || record.record().value().length == 0) return;
                newest.put(record.key(), record.location());
            });
        }
        return newest;
    }
}
