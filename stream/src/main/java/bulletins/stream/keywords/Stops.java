package bulletins.stream.keywords;

import bulletins.model.Shipped;
import java.util.Set;

/**
 * What makes a string of characters no keyword.
 *
 * @param notFirst characters that no word begins with
 * @param notLast characters that no word ends in
 * @param common words that every article has
 */
record Stops(String notFirst, String notLast, Set<String> common) {
    static Stops shipped() {
        return new Shipped(Stops.class, "stops.yaml").yaml(Stops.class);
    }

    boolean isNoWord(String words) {
        return notFirst.indexOf(words.charAt(0)) >= 0
                || notLast.indexOf(words.charAt(words.length() - 1)) >= 0
                || common.contains(words)
                || common.contains(words.substring(0, words.length() - 1));
    }
}
