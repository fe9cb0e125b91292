package bulletins.indexer;

import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Months;
import bulletins.indexer.server.ServerSettings;
import bulletins.indexer.server.Write;
import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Json;
import bulletins.model.Rejection;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;

/** Makes documents of records. */
final class RecordReader {
    private final ServerSettings server;
    private final Months months;

    RecordReader(ServerSettings server, Months months) {
        this.server = server;
        this.months = months;
    }

    Taken read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return new Taken.Nothing(record);
        try {
            if (record.topic().equals(Topics.ENRICHED_ARTICLES.name()))
                return article(record, value(Topics.ENRICHED_ARTICLES, record));
            if (record.topic().equals(Topics.ALERTS.name())) return alert(record, value(Topics.ALERTS, record));
            return rejection(record, value(Topics.REJECTIONS, record));
        } catch (SerializationException | DateTimeException | ArithmeticException e) {
            // Java reads times that are beyond its own calendar, or beyond milliseconds.
            return new Taken.Unreadable(record, String.valueOf(e.getMessage()));
        }
    }

    private static <V> V value(Topic<String, V> topic, ConsumerRecord<String, byte[]> record) {
        V value = topic.read(record);
        if (value == null) throw new SerializationException("it is the null of JSON");
        return value;
    }

    private Taken article(ConsumerRecord<String, byte[]> record, EnrichedArticle article) {
        Instant seen = article.firstSeen();
        if (months.dropped(seen)) return new Taken.Nothing(record);
        String id = article.article().id();
        Write main = write(IndexKind.ARTICLES, seen, id, article.version(), ArticleDocument.of(article));
        String revisionId = id + "-r" + article.revision();
        Write revision = write(IndexKind.REVISIONS, seen, revisionId, article.version(), revision(revisionId, article));
        return new Taken.Documents(record, List.of(main, revision));
    }

    private Taken alert(ConsumerRecord<String, byte[]> record, Alert alert) {
        Instant raised = alert.raisedAt();
        if (months.dropped(raised)) return new Taken.Nothing(record);
        ObjectNode document = Json.mapper().valueToTree(alert);
        JsonNode category = document.path("article").path("category");
        if (category.isTextual() && document.get("article") instanceof ObjectNode subject)
            subject.put("category_name", ChineseNames.category(category.asText(), ""));
        return new Taken.Documents(
                record, List.of(write(IndexKind.ALERTS, raised, alert.id(), version(raised), document)));
    }

    private Taken rejection(ConsumerRecord<String, byte[]> record, Rejection rejection) {
        if (months.dropped(rejection.rejectedAt())) return new Taken.Nothing(record);
        return new Taken.Documents(record, List.of(write(rejection)));
    }

    /** @return the document of a rejection */
    Write write(Rejection rejection) {
        Instant at = rejection.rejectedAt();
        return write(
                IndexKind.REJECTIONS,
                at,
                rejection.id(),
                version(at),
                Json.mapper().valueToTree(rejection));
    }

    private Write write(IndexKind kind, Instant lasting, String id, long version, ObjectNode document) {
        byte[] source = document.toString().getBytes(StandardCharsets.UTF_8);
        return new Write(kind.index(server, lasting), id, version, source);
    }

    private static ObjectNode revision(String id, EnrichedArticle article) {
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("id", id).put("article_id", article.article().id());
        document.put("revision", article.revision()).put("version", article.version());
        document.set("kind", Json.mapper().valueToTree(article.article().kind()));
        document.put("title", article.article().title())
                .put("body", article.article().body());
        if (article.article().page() != null)
            document.put("url", article.article().page().url());
        document.put("first_seen", article.firstSeen().toString());
        return document.put("updated_at", article.updatedAt().toString());
    }

    /** Alerts and rejections do not change; the same one met again carries the same version, and so counts as a duplicate. */
    private static long version(Instant at) {
        return Math.max(1, at.toEpochMilli());
    }
}
