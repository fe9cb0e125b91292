package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;

/** What the first node has in hand. */
public sealed interface Taken {
    /** @param replayed asked for again by a person, so it is read even if nothing changed, and alerts nobody twice */
    record Raw(RawDocument document, RawLocation at, boolean replayed) implements Taken {}

    /** An article whose later stages are asked for again. */
    record Again(Article article) implements Taken {}

    record Unusable(Rejection rejection) implements Taken {}
}
