package bulletins.stream.stories;

import bulletins.model.EnrichedArticle;
import bulletins.stream.text.Letters;
import java.util.List;

/**
 * An article that asks which story it belongs to.
 *
 * @param clues see {@link Clues}
 * @param ties articles that are known to tell the same: the verified source page of an item, the items taken from a page
 */
public record Candidate(Imprint imprint, List<String> clues, List<String> ties) {
    public Candidate {
        clues = List.copyOf(clues);
        ties = List.copyOf(ties);
    }

    public static Candidate of(EnrichedArticle article, List<String> ties) {
        Imprint imprint = Imprint.of(article);
        int[] letters = Letters.codes(article.article().body());
        boolean isShort = imprint.text().size() < Reprints.SHORTEST;
        return new Candidate(imprint, isShort ? Clues.ofShort(letters) : Clues.of(letters), ties);
    }

    public String articleId() {
        return imprint.articleId();
    }
}
