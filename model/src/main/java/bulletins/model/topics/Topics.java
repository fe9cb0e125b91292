package bulletins.model.topics;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.Rejection;
import bulletins.model.Replay;
import bulletins.model.Rule;
import bulletins.model.StageCounts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Every topic of the road (DESIGN section 3). All have the same number of partitions, so that equal keys meet. */
public final class Topics {
    /** Largest raw document, and so the largest record: 10 MB of body, and room for headers. */
    public static final int LARGEST_BODY = 10 * 1024 * 1024;

    public static final int LARGEST_RECORD = LARGEST_BODY + 512 * 1024;

    /** The group in which stream reads, unless the settings name another. */
    public static final String READERS = "bulletin-stream";

    private static final String FOR_EVER = "-1";
    private static final Serde<String> TEXT = Serdes.String();

    public static final Topic<String, FetchRequest> FETCH_REQUESTS = deleted("fetch-requests", FetchRequest.class, 30);
    public static final Topic<String, FetchState> FETCH_STATES =
            new Topic<>("fetch-states", TEXT, new FetchStateSerde(), compactedSoon());
    public static final Topic<String, byte[]> RAW_DOCUMENTS = new Topic<>(
            "raw-documents",
            TEXT,
            Serdes.ByteArray(),
            Map.of(
                    "cleanup.policy",
                    "delete",
                    "retention.ms",
                    FOR_EVER,
                    "compression.type",
                    "producer",
                    "max.message.bytes",
                    String.valueOf(LARGEST_RECORD)));
    public static final Topic<String, Replay> REPLAYS = deleted("replays", Replay.class, 30);
    public static final Topic<String, Article> ARTICLES =
            new Topic<>("articles", TEXT, new JsonSerde<>(Article.class), compacted());
    /** What articles hear of one another, keyed by article id; only stream writes and reads it, in its own words. */
    public static final Topic<String, byte[]> ARTICLE_NEWS =
            new Topic<>("article-news", TEXT, Serdes.ByteArray(), deletedAfter(30));

    public static final Topic<String, EnrichedArticle> ENRICHED_ARTICLES =
            new Topic<>("enriched-articles", TEXT, new JsonSerde<>(EnrichedArticle.class), compacted());
    public static final Topic<String, Rule> ALERT_RULES =
            new Topic<>("alert-rules", TEXT, new JsonSerde<>(Rule.class), compacted());
    public static final Topic<String, Alert> ALERTS = deleted("alerts", Alert.class, 365);
    public static final Topic<String, Rejection> REJECTIONS = deleted("rejections", Rejection.class, 90);
    public static final Topic<String, StageCounts> STAGE_COUNTS =
            new Topic<>("stage-counts", TEXT, new JsonSerde<>(StageCounts.class), countsOfRuns());

    private Topics() {}

    public static List<Topic<?, ?>> all() {
        return List.of(
                FETCH_REQUESTS,
                FETCH_STATES,
                RAW_DOCUMENTS,
                REPLAYS,
                ARTICLES,
                ARTICLE_NEWS,
                ENRICHED_ARTICLES,
                ALERT_RULES,
                ALERTS,
                REJECTIONS,
                STAGE_COUNTS);
    }

    private static <V> Topic<String, V> deleted(String name, Class<V> type, int days) {
        return new Topic<>(name, TEXT, new JsonSerde<>(type), deletedAfter(days));
    }

    private static Map<String, String> deletedAfter(int days) {
        String retention = String.valueOf(Duration.ofDays(days).toMillis());
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                retention,
                "max.message.bytes",
                String.valueOf(LARGEST_RECORD));
    }

    /** Each run of a stage has its own key, so that those of long ago are removed. */
    private static Map<String, String> countsOfRuns() {
        Map<String, String> counts = new HashMap<>(compactedSoon());
        counts.put("cleanup.policy", "compact,delete");
        counts.put("retention.ms", String.valueOf(Duration.ofDays(30).toMillis()));
        return counts;
    }

    /**
     * Kafka compacts closed segments alone, and closes one at 1 GB or after a week: late for what is written every two seconds, as the
     * state of a folder is, of which each start would read a week's looks.
     */
    private static Map<String, String> compactedSoon() {
        Map<String, String> soon = new HashMap<>(compacted());
        soon.put("segment.bytes", String.valueOf(16 * 1024 * 1024));
        soon.put("segment.ms", String.valueOf(Duration.ofHours(1).toMillis()));
        return soon;
    }

    private static Map<String, String> compacted() {
        return Map.of("cleanup.policy", "compact", "max.message.bytes", String.valueOf(LARGEST_RECORD));
    }
}
