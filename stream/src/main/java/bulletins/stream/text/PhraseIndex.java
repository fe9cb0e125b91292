package bulletins.stream.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every occurrence of many phrases in a text in one pass; a phrase of one character is not found. */
public final class PhraseIndex<T> {
    private static final int KEY_LENGTH = 2;
    private static final int LONGEST = 62;
    private static final int SLOT_BITS = 18;

    private final Map<String, T> values = new HashMap<>();
    /** By the first two characters: a bit for each length that a phrase beginning with them has. */
    private final Map<Integer, Long> lengths = new HashMap<>();
    /** A bit for each slot that the beginning of a phrase falls into: most pairs of a text begin none. */
    private final BitSet beginnings = new BitSet(1 << SLOT_BITS);

    /** One occurrence; {@code end} is exclusive. */
    public record Match<T>(int start, int end, T value) {
        /** @return its words in the text that it was found in */
        public String in(String text) {
            return text.substring(start, end);
        }

        /** @return whether they share a character */
        public boolean overlaps(Match<?> other) {
            return start < other.end && other.start < end;
        }
    }

    /** Adds a phrase; the value given last for a phrase stands. */
    public void put(String phrase, T value) {
        if (phrase.length() < KEY_LENGTH || phrase.length() > LONGEST) return;
        values.put(phrase, value);
        beginnings.set(slot(key(phrase, 0)));
        lengths.merge(key(phrase, 0), 1L << phrase.length(), (a, b) -> a | b);
    }

    /** @return all occurrences, overlapping ones too, by start and then by length, the longest first */
    public List<Match<T>> matches(String text) {
        List<Match<T>> found = new ArrayList<>();
        for (int start = 0; start + KEY_LENGTH <= text.length(); start++) found.addAll(startingAt(text, start));
        return found;
    }

    /** @return the occurrences that begin at one place, the longest first */
    public List<Match<T>> startingAt(String text, int start) {
        if (start + KEY_LENGTH > text.length()) return List.of();
        int key = key(text, start);
        Long mask = beginnings.get(slot(key)) ? lengths.get(key) : null;
        if (mask == null) return List.of();
        List<Match<T>> found = new ArrayList<>();
        for (int length = Math.min(LONGEST, text.length() - start); length >= KEY_LENGTH; length--) {
            if ((mask & (1L << length)) == 0) continue;
            T value = values.get(text.substring(start, start + length));
            if (value != null) found.add(new Match<>(start, start + length, value));
        }
        return found;
    }

    /** @return those that do not overlap, from left to right; of several that begin at one place the longest */
    public List<Match<T>> apart(String text) {
        List<Match<T>> apart = new ArrayList<>();
        int free = 0;
        for (Match<T> match : matches(text)) {
            if (match.start() < free) continue;
            apart.add(match);
            free = match.end();
        }
        return apart;
    }

    private static int slot(int key) {
        return (key * 0x9E3779B9) >>> (Integer.SIZE - SLOT_BITS);
    }

    private static int key(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
