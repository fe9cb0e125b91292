package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the articles out of bytes: the items of a bulletin, or the one article of a page. */
public interface DocumentReader {
    Outcome read(RawDocument raw, RawLocation at);

    /** What came of it. */
    sealed interface Outcome {
        /** @param next the canonical url at which the article of a page goes on and is to be joined from; null when there is none */
        record Articles(List<Article> articles, @Nullable String next) implements Outcome {
            public Articles {
                articles = List.copyOf(articles);
            }
        }

        /**
         * @param reason short and stable, as in {@link bulletins.model.Rejection}
         * @param message for people
         */
        record Nothing(String reason, String message) implements Outcome {}
    }
}
