package bulletins.model.searching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What came of a search. */
public sealed interface SearchAnswer {
    /** Around the words that were found, in {@link Hit#excerpts}. */
    String MARK_START = "<em>";

    String MARK_END = "</em>";

    /**
     * @param total all articles that match, also beyond the hits given
     * @param stories that these articles tell; about as many, where there are thousands
     * @param hint why nothing was found, for people; empty where nothing is known of that
     */
    record Found(long total, long stories, List<Hit> hits, String hint) implements SearchAnswer {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** The query cannot be understood; {@code why} says where. */
    record NotUnderstood(String why) implements SearchAnswer {}

    /**
     * One article that matches.
     *
     * @param title with marks where words of the query stand
     * @param excerpts of the body, with marks
     * @param articles of its story that match and for which it stands, with itself
     * @param document as in the index
     */
    record Hit(String id, double score, String title, List<String> excerpts, long articles, ObjectNode document) {
        public Hit {
            excerpts = List.copyOf(excerpts);
        }
    }
}
