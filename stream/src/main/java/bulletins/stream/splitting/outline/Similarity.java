package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.text.LetterPairs;

/** How alike two headings are: the share of character pairs that both have, whatever their width and punctuation. */
record Similarity(String folded, LetterPairs pairs) {
    static Similarity of(String text) {
        String folded = Glyphs.folded(text);
        return new Similarity(folded, LetterPairs.of(folded));
    }

    /** @return 0 to 1 */
    double to(Similarity other) {
        if (folded.equals(other.folded)) return folded.isEmpty() ? 0 : 1;
        return pairs.shared(other.pairs);
    }
}
