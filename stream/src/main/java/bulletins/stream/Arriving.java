package bulletins.stream;

import bulletins.model.Article;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** articles → news of them; a header tells those that are only being read again. */
final class Arriving extends ContextualProcessor<String, Article, String, ArticleNews> {
    private static final String REPLAYED = "replayed";

    static Headers headers(boolean replayed) {
        var headers = new RecordHeaders();
        if (replayed) headers.add(REPLAYED, new byte[] {1});
        return headers;
    }

    @Override
    public void process(Record<String, Article> record) {
        Article article = record.value();
        if (article == null) return;
        boolean replayed = record.headers().lastHeader(REPLAYED) != null;
        context().forward(new Record<>(article.id(), ArticleNews.read(article, replayed), record.timestamp()));
    }
}
