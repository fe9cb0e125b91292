package bulletins.stream.quantities.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Words that are looked for at a given place of a text; of several that fit, the longest. */
public final class WordSet {
    /** More slots than any set here has first letters, so that most hold words of one letter. */
    private static final int SLOTS = 512;

    private static final String[] NONE = {};

    private final String[][] byFirst;
    private final String[][] byLast;

    public WordSet(Collection<String> words) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        byFirst = slots(longestFirst, word -> word.charAt(0));
        byLast = slots(longestFirst, word -> word.charAt(word.length() - 1));
    }

    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    private static String[][] slots(List<String> words, ToIntFunction<String> key) {
        List<List<String>> slots = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) slots.add(new ArrayList<>());
        for (String word : words) slots.get(key.applyAsInt(word) % SLOTS).add(word);
        return slots.stream()
                .map(slot -> slot.isEmpty() ? NONE : slot.toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /** @return the length of the word that starts at {@code at}, 0 when none does */
    public int at(String text, int at) {
        if (at < 0 || at >= text.length()) return 0;
        for (String word : byFirst[text.charAt(at) % SLOTS]) {
            if (text.startsWith(word, at)) return word.length();
        }
        return 0;
    }

    /** @return the length of the word that ends before {@code end} and starts at {@code from} or later, 0 when none does */
    public int before(String text, int from, int end) {
        if (end <= from) return 0;
        for (String word : byLast[text.charAt(end - 1) % SLOTS]) {
            if (end - word.length() >= from && text.startsWith(word, end - word.length())) return word.length();
        }
        return 0;
    }

    /** @return whether one of the words stands anywhere from {@code from} to before {@code to} but inside one of {@code kept} */
    public boolean within(String text, int from, int to, WordSet kept) {
        int at = from;
        while (at < to) {
            int length = kept.at(text, at);
            if (length == 0 && at(text, at) > 0 && at + at(text, at) <= to) return true;
            at += Math.max(length, 1);
        }
        return false;
    }

    /** @return whether one of the words stands anywhere from {@code from} to before {@code to} */
    public boolean within(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = at(text, at);
            if (length > 0 && at + length <= to) return true;
        }
        return false;
    }
}
