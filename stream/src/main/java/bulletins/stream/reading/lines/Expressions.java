package bulletins.stream.reading.lines;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Regular expressions without regard to case; one look at a text tells which of them are worth a try, for it holds a word that they need. */
final class Expressions {
    private final List<Pattern> patterns = new ArrayList<>();
    /** Those whose needs are not known, by number. */
    private final BitSet always = new BitSet();

    private final AhoCorasickDoubleArrayTrie<BitSet> words = new AhoCorasickDoubleArrayTrie<>();

    Expressions(String... expressions) {
        this(List.of(expressions));
    }

    Expressions(Collection<String> expressions) {
        Map<String, BitSet> byWord = new TreeMap<>();
        for (String expression : expressions) {
            Set<String> needs = Needs.of(expression);
            if (needs.isEmpty()) always.set(patterns.size());
            for (String need : needs)
                byWord.computeIfAbsent(need, none -> new BitSet()).set(patterns.size());
            patterns.add(Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
        }
        words.build(byWord);
    }

    /** @return those that may match in a text, in their order */
    Stream<Pattern> possible(String text) {
        BitSet possible = (BitSet) always.clone();
        AhoCorasickDoubleArrayTrie.IHit<BitSet> hits = (begin, end, some) -> possible.or(some);
        words.parseText(text.toLowerCase(Locale.ROOT), hits);
        return possible.stream().mapToObj(patterns::get);
    }

    /** @return whether one of them is all of a text */
    boolean match(String text) {
        return possible(text).anyMatch(expression -> expression.matcher(text).matches());
    }
}
