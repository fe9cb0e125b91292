package bulletins.stream.splitting.headings;

import bulletins.stream.text.LetterPairs;
import bulletins.stream.text.Letters;

/** How alike two headings are: the share of character pairs that both have, whatever their width and punctuation. */
public record Similarity(String folded, LetterPairs pairs) {
    public static Similarity of(String text) {
        String folded = Letters.of(text);
        return new Similarity(folded, LetterPairs.of(folded));
    }

    /** @return 0 to 1 */
    public double to(Similarity other) {
        if (folded.equals(other.folded)) return folded.isEmpty() ? 0 : 1;
        return pairs.shared(other.pairs);
    }
}
