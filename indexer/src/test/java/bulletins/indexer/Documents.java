package bulletins.indexer;

import bulletins.indexer.server.Credentials;
import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Months;
import bulletins.indexer.server.ServerSettings;
import bulletins.indexer.server.Write;
import bulletins.model.Json;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the indexer writes for records with every field set. */
public final class Documents {
    private static final ServerSettings NOWHERE = new ServerSettings(List.of(), Credentials.NONE, Optional.empty(), "");

    private Documents() {}

    /** @return the documents of one kind of index: of an item and a page where there are both */
    public static List<JsonNode> filled(IndexKind kind) {
        List<Write> writes = new ArrayList<>();
        writes.addAll(writes(Topics.ENRICHED_ARTICLES, Filled.item()));
        writes.addAll(writes(Topics.ENRICHED_ARTICLES, Filled.page()));
        writes.addAll(writes(Topics.ALERTS, Filled.alert()));
        writes.addAll(writes(Topics.REJECTIONS, Filled.rejection()));
        return writes.stream()
                .filter(write -> write.index().startsWith(kind.alias(NOWHERE) + "-"))
                .map(write -> json(write.source()))
                .toList();
    }

    public static <V> List<Write> writes(Topic<String, V> topic, V value) {
        byte[] bytes = topic.value().serializer().serialize(topic.name(), value);
        Taken taken = new RecordReader(NOWHERE, new Months(0, Clock.systemUTC()))
                .read(new ConsumerRecord<>(topic.name(), 0, 0, "key", bytes));
        return ((Taken.Documents) taken).writes();
    }

    private static JsonNode json(byte[] source) {
        try {
            return Json.mapper().readTree(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
