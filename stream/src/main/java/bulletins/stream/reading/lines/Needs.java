package bulletins.stream.reading.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text must hold for a regular expression to match in it, as the expression alone tells: {@code (?:log|sign) ?in\b} needs {@code log} or {@code sign}. */
final class Needs {
    private static final String LETTERS = "(?:[^\\\\\\[\\](){}.^$|?*+](?![?*+{]))+";
    /** What a quantifier may follow, groups apart; a word counts as one where none does. */
    private static final Pattern ATOM =
            Pattern.compile(LETTERS + "|\\\\p\\{\\w+}|\\\\.|\\[(?:\\\\.|[^\\]])*]|.", Pattern.DOTALL);

    /** Group 1 is there where it allows none at all. */
    private static final Pattern QUANTIFIER = Pattern.compile("(?:([?*]|\\{0[^}]*})|\\+|\\{[^}]*})?[?+]?");

    private static final Pattern WORD = Pattern.compile(LETTERS);
    /** A group that is no look around; group 1 is what it holds. */
    private static final Pattern GROUP = Pattern.compile("\\((?:\\?[a-z-]*:)?((?!\\?).*)\\)");
    /** A class that lists its characters; group 1 has them. */
    private static final Pattern CLASS = Pattern.compile("\\[([^\\\\^-]+)]");

    /** Words that are made of what stands side by side, at most. */
    private static final int MOST_JOINED = 32;

    private Needs() {}

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
        return ofAny(expression).words;
    }

    private static Told ofAny(String expression) {
        Set<String> words = new HashSet<>();
        boolean whole = true;
        for (String alternative : alternatives(expression)) {
            Told own = ofSequence(alternative);
            if (own.words.isEmpty()) return Told.NOTHING;
            words.addAll(own.words);
            whole &= own.whole;
        }
        return new Told(words, whole);
    }

    /** Takes an expression apart at the bars that stand in no bracket. */
    static List<String> alternatives(String expression) {
        List<String> alternatives = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < expression.length(); at = end(expression, at)) {
            if (expression.charAt(at) != '|') continue;
            alternatives.add(expression.substring(from, at));
            from = at + 1;
        }
        alternatives.add(expression.substring(from));
        return alternatives;
    }

    /** Of all that a sequence needs, the longest words say most; what stands side by side is one word. */
    private static Told ofSequence(String sequence) {
        Set<String> best = Set.of();
        Told run = new Told(Set.of(""), true);
        boolean whole = true;
        for (int at = 0; at < sequence.length(); ) {
            int end = end(sequence, at);
            Matcher quantifier = QUANTIFIER.matcher(sequence).region(end, sequence.length());
            boolean optional = quantifier.lookingAt() && quantifier.group(1) != null;
            Told atom = optional ? Told.NOTHING : ofAtom(sequence.substring(at, end));
            run = run.then(quantifier.end() == end ? atom : new Told(atom.words, false));
            if (shortest(run.words) > shortest(best)) best = run.words;
            whole &= run.whole;
            at = quantifier.end();
        }
        return new Told(best, whole);
    }

    private static Told ofAtom(String atom) {
        Matcher group = GROUP.matcher(atom);
        if (group.matches()) return ofAny(group.group(1));
        Matcher choice = CLASS.matcher(atom);
        if (choice.matches())
            return new Told(
                    Set.copyOf(List.of(choice.group(1).toLowerCase(Locale.ROOT).split(""))), true);
        return WORD.matcher(atom).matches() ? new Told(Set.of(atom.toLowerCase(Locale.ROOT)), true) : Told.NOTHING;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** @return where the atom ends that begins at {@code start} */
    private static int end(String expression, int start) {
        if (expression.charAt(start) != '(') {
            Matcher atom = ATOM.matcher(expression).region(start, expression.length());
            return atom.lookingAt() ? atom.end() : expression.length();
        }
        int at = start + 1;
        while (expression.charAt(at) != ')') at = end(expression, at);
        return at + 1;
    }
}
