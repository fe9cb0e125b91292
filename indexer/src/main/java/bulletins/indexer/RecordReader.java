package bulletins.indexer;

import bulletins.indexer.server.IndexKind;
import bulletins.indexer.server.Months;
import bulletins.indexer.server.ServerSettings;
import bulletins.indexer.server.Write;
import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Json;
import bulletins.model.Rejection;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes documents of records. A record that lacks what a document needs is unreadable, however well it parses. */
final class RecordReader {
    private static final Map<String, List<String>> NEEDED = Map.of(
            Topics.ENRICHED_ARTICLES.name(),
            List.of(
                    "/article/id",
                    "/article/kind",
                    "/article/title",
                    "/article/body",
                    "/article/raw",
                    "/article/received_at",
                    "/found",
                    "/first_seen",
                    "/updated_at"),
            Topics.ALERTS.name(),
            List.of("/id", "/rule", "/article", "/raised_at"),
            Topics.REJECTIONS.name(),
            List.of("/id", "/stage", "/reason", "/message", "/rejected_at"));

    private final ServerSettings server;
    private final Months months;

    RecordReader(ServerSettings server, Months months) {
        this.server = server;
        this.months = months;
    }

    Taken read(ConsumerRecord<String, byte[]> record) {
        byte[] bytes = record.value();
        if (bytes == null) return new Taken.Nothing(record);
        try {
            JsonNode tree = Json.mapper().readTree(bytes);
            for (String needed : NEEDED.getOrDefault(record.topic(), List.of())) {
                JsonNode found = tree.at(needed);
                if (found.isMissingNode() || found.isNull())
                    return new Taken.Unreadable(record, "it has no " + needed.substring(1));
            }
            return documents(record, tree);
        } catch (IOException | DateTimeException | ArithmeticException e) {
            // Java reads times that are beyond its own calendar, or beyond milliseconds.
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            return new Taken.Unreadable(record, message.lines().findFirst().orElse(message));
        }
    }

    private Taken documents(ConsumerRecord<String, byte[]> record, JsonNode tree) throws IOException {
        if (record.topic().equals(Topics.ENRICHED_ARTICLES.name()))
            return article(record, Json.mapper().treeToValue(tree, EnrichedArticle.class));
        if (record.topic().equals(Topics.ALERTS.name()))
            return alert(record, Json.mapper().treeToValue(tree, Alert.class));
        return rejection(record, Json.mapper().treeToValue(tree, Rejection.class));
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
