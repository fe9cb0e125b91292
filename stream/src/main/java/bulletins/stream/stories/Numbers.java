package bulletins.stream.stories;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of a text, each with the letters around it. Two texts contradict one another when the same words stand around other
 * numbers in both: then one is not a reprint of the other but this month's or another town's news in the same form. Numbers that
 * only one of them has were cut or added, and the same one may be written in another script.
 *
 * @param pairs hash of the words around, hash of the number; four bytes each, ascending
 */
record Numbers(byte[] pairs) {
    private static final String DIGITS = "〇零一二两三四五六七八九十百千万亿";
    /** Stands for a number among the words around another one. */
    private static final int NUMBER = '#';

    private static final int BEFORE = 4;
    private static final int AFTER = 2;
    /** The first so many, so that a table of a thousand lines does not fill the state. */
    private static final int MOST = 200;

    static Numbers of(int[] letters) {
        int[] words = new int[letters.length];
        int[] starts = new int[letters.length + 1];
        int count = 0;
        for (int at = 0; at < letters.length; at++) {
            boolean goesOn = at > 0 && number(letters[at]) && number(letters[at - 1]);
            if (goesOn) continue;
            words[count] = number(letters[at]) ? NUMBER : letters[at];
            starts[count++] = at;
        }
        starts[count] = letters.length;
        Set<Long> pairs = new TreeSet<>();
        for (int word = 0; word < count && pairs.size() < MOST; word++) {
            if (words[word] != NUMBER) continue;
            long around = 31 * Letters.hash(words, Math.max(0, word - BEFORE), word)
                    + Letters.hash(words, word + 1, Math.min(count, word + 1 + AFTER));
            if (Character.isDigit(letters[starts[word]])) around = ~around;
            long number = Letters.hash(letters, starts[word], starts[word + 1]);
            pairs.add((around << 32) | (number & 0xffffffffL));
        }
        ByteBuffer bytes = ByteBuffer.allocate(pairs.size() * Long.BYTES);
        pairs.forEach(bytes::putLong);
        return new Numbers(bytes.array());
    }

    boolean contradict(Numbers other) {
        Map<Integer, Set<Integer>> here = byWords();
        Map<Integer, Set<Integer>> there = other.byWords();
        return here.entrySet().stream()
                .anyMatch(
                        around -> Reprints.replaced(around.getValue(), there.getOrDefault(around.getKey(), Set.of())));
    }

    private Map<Integer, Set<Integer>> byWords() {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(pairs);
        while (bytes.hasRemaining()) {
            int around = bytes.getInt();
            found.computeIfAbsent(around, unused -> new HashSet<>()).add(bytes.getInt());
        }
        return found;
    }

    private static boolean number(int letter) {
        return Character.isDigit(letter) || DIGITS.indexOf(letter) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && Arrays.equals(pairs, numbers.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }
}
