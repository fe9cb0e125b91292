package bulletins.stream.keywords;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
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
        try (InputStream file = Objects.requireNonNull(Stops.class.getResourceAsStream("stops.yaml"), "stops.yaml")) {
            return new YAMLMapper().readValue(file, Stops.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("stops.yaml in this program cannot be read", damaged);
        }
    }

    boolean isNoWord(String words) {
        return notFirst.indexOf(words.charAt(0)) >= 0
                || notLast.indexOf(words.charAt(words.length() - 1)) >= 0
                || common.contains(words)
                || common.stream().anyMatch(word -> words.startsWith(word) && words.length() == word.length() + 1);
    }
}
