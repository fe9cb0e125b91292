package bulletins.stream;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest;
import bulletins.model.Rejection;
import bulletins.stream.stories.Candidate;
import java.util.List;

/** What a node has to say, each kind to a topic of its own. */
sealed interface Told {
    /** @return the key under which it is told */
    String key();

    /**
     * @param replayed see {@link Taken.Raw}
     * @param digests see {@link ArticleNews.Read}
     */
    record Read(Article article, boolean replayed, List<String> digests) implements Told {
        @Override
        public String key() {
            return article.id();
        }
    }

    record Wanted(String host, FetchRequest request) implements Told {
        @Override
        public String key() {
            return host;
        }
    }

    record Cited(Citation citation) implements Told {
        @Override
        public String key() {
            return citation.url();
        }
    }

    record News(String articleId, ArticleNews news) implements Told {
        @Override
        public String key() {
            return articleId;
        }
    }

    record Version(EnrichedArticle article) implements Told {
        @Override
        public String key() {
            return article.article().id();
        }
    }

    record Raised(Alert alert) implements Told {
        @Override
        public String key() {
            return alert.id();
        }
    }

    /** An alert of a reprint, which the first article of its story may let pass. */
    record ReprintAlert(String story, Alert alert) implements Told {
        @Override
        public String key() {
            return story;
        }
    }

    /** An article asks for its story. */
    record Asked(Candidate candidate) implements Told {
        @Override
        public String key() {
            return candidate.articleId();
        }
    }

    record Refused(Rejection rejection) implements Told {
        @Override
        public String key() {
            return rejection.key() == null ? rejection.id() : rejection.key();
        }
    }
}
