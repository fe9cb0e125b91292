package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.ReadHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** articles → news of them; headers tell those that are only being read again, and the items that are shortened forms of a page. */
final class Arriving extends ContextualProcessor<String, Article, String, ArticleNews> {
    @Override
    public void process(Record<String, Article> record) {
        Article article = record.value();
        if (article == null) return;
        ArticleNews news = ArticleNews.Read.of(article, ReadHeaders.of(record.headers()));
        context().forward(new Record<>(article.id(), news, record.timestamp()));
    }
}
