package bulletins.stream.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions without regard to case; one look at a text tells which of them are worth a try, for it holds a word that they
 * need.
 */
final class Expressions {
    /** Characters that tell a word from most others, at most. */
    private static final int START = 8;
    /** Ways in which words are told to begin, a power of two: most places of a text begin none. */
    private static final int STARTS = 32_768;

    private final List<Pattern> patterns = new ArrayList<>();
    /** Those whose needs are not known, by number. */
    private final BitSet always = new BitSet();

    private final @Nullable Need[] needs = new Need[STARTS];
    /** Ways in which a word begins or may yet begin. */
    private final BitSet begun = new BitSet(STARTS);

    /**
     * @param by the number of the expression that needs the word
     * @param other one whose word begins alike
     */
    private record Need(String word, int by, @Nullable Need other) {}

    Expressions(String... expressions) {
        this(List.of(expressions));
    }

    Expressions(Collection<String> expressions) {
        for (String expression : expressions) {
            Set<String> words = Needs.of(expression);
            if (words.isEmpty()) always.set(patterns.size());
            for (String word : words) {
                int start = 0;
                for (int at = 0; at < word.length() && at < START; at++) {
                    start = start(start, word.charAt(at));
                    begun.set(start);
                }
                needs[start] = new Need(word, patterns.size(), needs[start]);
            }
            patterns.add(Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
        }
    }

    /** @return those that may match in a text, in their order */
    Stream<Pattern> possible(String text) {
        BitSet possible = (BitSet) always.clone();
        String lower = text.toLowerCase(Locale.ROOT);
        char[] characters = lower.toCharArray();
        for (int from = 0; from < characters.length; from++) {
            int start = 0;
            int end = Math.min(from + START, characters.length);
            for (int at = from; at < end; at++) {
                start = start(start, characters[at]);
                if (!begun.get(start)) break;
                for (Need need = needs[start]; need != null; need = need.other)
                    if (lower.startsWith(need.word, from)) possible.set(need.by);
            }
        }
        return possible.stream().mapToObj(patterns::get);
    }

    /** @return whether one of them is all of a text */
    boolean match(String text) {
        return possible(text).anyMatch(expression -> expression.matcher(text).matches());
    }

    private static int start(int before, char next) {
        return (before * 31 + next) & (STARTS - 1);
    }
}
