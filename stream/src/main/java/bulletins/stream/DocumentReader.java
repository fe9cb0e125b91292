package bulletins.stream;

import bulletins.model.Article;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import java.util.List;

/** Reads the articles out of bytes: the items of a bulletin, or the one article of a page. */
interface DocumentReader {
    Outcome read(RawDocument raw, RawLocation at);

    /** What came of it. */
    sealed interface Outcome {
        record Articles(List<Article> articles) implements Outcome {
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
