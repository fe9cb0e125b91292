package bulletins.stream.reading.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a text must hold for a regular expression to match in it, as the expression alone tells: {@code (?:log|sign) ?in\b} needs
 * {@code log} or {@code sign}. Reads each expression once, since there are thousands.
 */
final class Needs {
    private static final String SIGNS = "\\[](){}.^$|?*+";
    private static final String QUANTIFIERS = "?*+{";

    /** Words that are made of what stands side by side, at most. */
    private static final int MOST_JOINED = 32;

    private final String expression;
    /** How far the expression is read. */
    private int at;

    private Needs(String expression) {
        this.expression = expression;
    }

    /**
     * What a part of an expression tells.
     *
     * @param words in lower case; every text that it matches holds one, or none is sure
     * @param whole whether it matches these words and nothing else
     */
    private record Told(Set<String> words, boolean whole) {
        static final Told NOTHING = new Told(Set.of(), false);

        /** @return what is told of the text up to the end of the next part */
        Told then(Told next) {
            if (!whole || !next.whole) return next;
            if (words.size() * next.words.size() > MOST_JOINED) return new Told(next.words, false);
            Set<String> joined = new HashSet<>();
            for (String word : words) for (String end : next.words) joined.add(word + end);
            return new Told(joined, true);
        }
    }

    /** @return words in lower case of which every text with a match holds one; none where nothing is sure */
    static Set<String> of(String expression) {
        return new Needs(expression).any().words;
    }

    /** Takes an expression apart at the bars that stand in no bracket. */
    static List<String> alternatives(String expression) {
        List<String> alternatives = new ArrayList<>();
        Needs needs = new Needs(expression);
        for (int from = 0; from <= expression.length(); from = ++needs.at) {
            needs.sequence();
            alternatives.add(expression.substring(from, needs.at));
        }
        return alternatives;
    }

    /** Reads what stands between bars, up to the end of its bracket. */
    private Told any() {
        Set<String> words = new HashSet<>();
        boolean whole = true;
        boolean sure = true;
        do {
            Told own = sequence();
            sure &= !own.words.isEmpty();
            whole &= own.whole;
            words.addAll(own.words);
        } while (passed('|'));
        return sure ? new Told(words, whole) : Told.NOTHING;
    }

    /** Of all that a sequence needs, the longest words say most; what stands side by side is one word. */
    private Told sequence() {
        Set<String> best = Set.of();
        Told run = new Told(Set.of(""), true);
        boolean whole = true;
        while (at < expression.length() && !isNext('|') && !isNext(')')) {
            Told atom = atom();
            int end = at;
            boolean optional = isNext('?') || isNext('*') || expression.startsWith("{0", at);
            passQuantifier();
            run = run.then(at == end ? atom : new Told(optional ? Set.of() : atom.words, false));
            if (shortest(run.words) > shortest(best)) best = run.words;
            whole &= run.whole;
        }
        return new Told(best, whole);
    }

    private Told atom() {
        char first = expression.charAt(at++);
        if (first == '(') return group();
        if (first == '[') return choice();
        if (first == '\\') {
            at = expression.startsWith("p{", at) ? expression.indexOf('}', at) + 1 : at + 1;
            return Told.NOTHING;
        }
        if (SIGNS.indexOf(first) >= 0) return Told.NOTHING;
        int start = at - 1;
        if (!isQuantified(start))
            while (at < expression.length() && SIGNS.indexOf(expression.charAt(at)) < 0 && !isQuantified(at)) at++;
        return new Told(Set.of(expression.substring(start, at).toLowerCase(Locale.ROOT)), true);
    }

    /** Look arounds tell nothing of what is matched. */
    private Told group() {
        boolean around = false;
        if (passed('?')) {
            int flags = at;
            while (Character.isLetter(expression.charAt(at)) || isNext('-')) at++;
            around = !passed(':');
            if (around) at = flags + 1;
        }
        Told inner = any();
        at++;
        return around ? Told.NOTHING : inner;
    }

    /** A class that lists its characters. */
    private Told choice() {
        int from = at;
        while (!isNext(']') || at == from) at += isNext('\\') ? 2 : 1;
        String characters = expression.substring(from, at++);
        boolean listed = characters.chars().noneMatch(c -> "\\^-".indexOf(c) >= 0);
        return listed ? new Told(Set.of(characters.toLowerCase(Locale.ROOT).split("")), true) : Told.NOTHING;
    }

    private void passQuantifier() {
        if (isNext('{')) at = expression.indexOf('}', at) + 1;
        else if (!passed('?') && !passed('*') && !passed('+')) return;
        if (!passed('?')) passed('+');
    }

    private boolean isQuantified(int letter) {
        return letter + 1 < expression.length() && QUANTIFIERS.indexOf(expression.charAt(letter + 1)) >= 0;
    }

    private boolean passed(char sign) {
        boolean next = isNext(sign);
        if (next) at++;
        return next;
    }

    private boolean isNext(char sign) {
        return at < expression.length() && expression.charAt(at) == sign;
    }

    private static int shortest(Set<String> words) {
        int shortest = words.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (String word : words) shortest = Math.min(shortest, word.length());
        return shortest;
    }
}
