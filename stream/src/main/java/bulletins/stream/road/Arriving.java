package bulletins.stream.road;

import bulletins.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** articles → news of them; headers tell those that are only being read again, and the items that are shortened forms of a page. */
final class Arriving extends ContextualProcessor<String, Article, String, ArticleNews> {
    private static final String REPLAYED = "replayed";
    private static final String DIGESTS = "digests";

    static Headers headers(Told.Read read) {
        var headers = new RecordHeaders();
        if (read.replayed()) headers.add(REPLAYED, new byte[] {1});
        List<String> digests = read.digests();
        if (!digests.isEmpty()) headers.add(DIGESTS, String.join(",", digests).getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    @Override
    public void process(Record<String, Article> record) {
        Article article = record.value();
        if (article == null) return;
        boolean replayed = record.headers().lastHeader(REPLAYED) != null;
        Header items = record.headers().lastHeader(DIGESTS);
        List<String> digests = items == null || items.value() == null
                ? List.of()
                : List.of(new String(items.value(), StandardCharsets.UTF_8).split(","));
        context().forward(new Record<>(article.id(), ArticleNews.read(article, replayed, digests), record.timestamp()));
    }
}
