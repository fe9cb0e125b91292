package bulletins.stream.quantities;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The words around figures that are no part of what is counted; the longest that fits counts. */
record Wording(
        List<String> leading,
        List<String> leadingKept,
        List<String> trailing,
        List<String> trailingKept,
        List<String> afterLeading,
        List<String> stops) {
    Wording {
        leading = longestFirst(leading);
        trailing = longestFirst(trailing);
        afterLeading = longestFirst(afterLeading);
    }

    static Wording shipped() {
        try (InputStream file =
                Objects.requireNonNull(Wording.class.getResourceAsStream("wording.yaml"), "wording.yaml")) {
            return new YAMLMapper().readValue(file, Wording.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("wording.yaml in this program cannot be read", damaged);
        }
    }

    String before(String words) {
        return withoutLeading(withoutTrailing(words), leading, leadingKept);
    }

    String after(String words) {
        return withoutLeading(words, afterLeading, List.of());
    }

    boolean stopsAt(String text, int at) {
        return stops.stream().anyMatch(word -> text.startsWith(word, at));
    }

    private static String withoutLeading(String words, List<String> junk, List<String> kept) {
        String rest = words;
        while (!rest.isEmpty() && !startsWithOneOf(rest, kept)) {
            String before = rest;
            for (String word : junk) {
                if (!rest.startsWith(word)) continue;
                rest = rest.substring(word.length());
                break;
            }
            if (rest.length() == before.length()) break;
        }
        return rest;
    }

    private String withoutTrailing(String words) {
        String rest = words;
        while (!rest.isEmpty() && !endsWithOneOf(rest, trailingKept)) {
            String before = rest;
            for (String word : trailing) {
                if (!rest.endsWith(word)) continue;
                rest = rest.substring(0, rest.length() - word.length());
                break;
            }
            if (rest.length() == before.length()) break;
        }
        return rest;
    }

    private static boolean startsWithOneOf(String text, List<String> words) {
        return words.stream().anyMatch(text::startsWith);
    }

    private static boolean endsWithOneOf(String text, List<String> words) {
        return words.stream().anyMatch(text::endsWith);
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
