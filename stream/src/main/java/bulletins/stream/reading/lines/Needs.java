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

    private Needs() {}

    /** @return words in lower case of which every text with a match holds one; none where nothing is sure */
    static Set<String> of(String expression) {
        Set<String> needs = new HashSet<>();
        for (String alternative : alternatives(expression)) {
            Set<String> own = ofSequence(alternative);
            if (own.isEmpty()) return Set.of();
            needs.addAll(own);
        }
        return needs;
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

    /** Of all that a sequence needs, the longest words say most. */
    private static Set<String> ofSequence(String sequence) {
        Set<String> best = Set.of();
        for (int at = 0; at < sequence.length(); ) {
            int end = end(sequence, at);
            Matcher quantifier = QUANTIFIER.matcher(sequence).region(end, sequence.length());
            boolean optional = quantifier.lookingAt() && quantifier.group(1) != null;
            Set<String> needs = optional ? Set.of() : ofAtom(sequence.substring(at, end));
            if (shortest(needs) > shortest(best)) best = needs;
            at = quantifier.end();
        }
        return best;
    }

    private static Set<String> ofAtom(String atom) {
        Matcher group = GROUP.matcher(atom);
        if (group.matches()) return of(group.group(1));
        Matcher choice = CLASS.matcher(atom);
        if (choice.matches()) return Set.of(choice.group(1).split(""));
        return WORD.matcher(atom).matches() ? Set.of(atom.toLowerCase(Locale.ROOT)) : Set.of();
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
