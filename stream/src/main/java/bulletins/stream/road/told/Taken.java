package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;

/** What the first node has in hand. */
public sealed interface Taken {
    /** @param replayed asked for again by a person, so it is read even if nothing changed, and alerts nobody twice */
    record Raw(RawDocument document, RawLocation at, boolean replayed) implements Taken {
        /** @return the same document as one that could not be read when it came, so that nobody has heard of it */
        public Raw forTheFirstTime() {
            return new Raw(document, at, false);
        }
    }

    /** An article whose later stages are asked for again. */
    record Again(Article article) implements Taken {}

    record Unusable(Rejection rejection) implements Taken {}
}
