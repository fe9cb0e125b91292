package bulletins.stream.road.told;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest;
import bulletins.model.Rejection;
import bulletins.model.Replay;
import bulletins.stream.stories.Candidate;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/** What a node has to say, each kind to a topic of its own. */
public sealed interface Told {
    /** @return the key under which it is told */
    String key();

    /** @return the record that tells it; headers tell what the value of its topic has no word for */
    default Record<String, Told> record(long timestamp) {
        Headers headers = this instanceof Read read ? read.told().headers() : new RecordHeaders();
        return new Record<>(key(), this, timestamp, headers);
    }

    record Read(Article article, ReadHeaders told) implements Told {
        @Override
        public String key() {
            return article.id();
        }
    }

    /** A page has been read whose article may go on elsewhere; keyed by its url. */
    record Begun(String key, PartNews news) implements Told {}

    /** What became of a later part; keyed by the url at which the article begins. */
    record OfPart(String key, PartNews news) implements Told {}

    record GoesOn(Awaited part) implements Told {
        @Override
        public String key() {
            return part.url();
        }
    }

    /** Kept bytes are to be read again; keyed by their url. */
    record Repeated(String key, Replay replay) implements Told {}

    /** Keyed by host. */
    record Wanted(String key, FetchRequest request) implements Told {}

    record Cited(Citation citation) implements Told {
        @Override
        public String key() {
            return citation.url();
        }
    }

    /** Keyed by the id of the article that shall hear it. */
    record News(String key, ArticleNews news) implements Told {}

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

    /** An alert of a reprint; keyed by the first article of its story, which may let it pass. */
    record ReprintAlert(String key, Alert alert) implements Told {}

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
            return rejection.keyOrId();
        }
    }
}
