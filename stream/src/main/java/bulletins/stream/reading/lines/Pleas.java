package bulletins.stream.reading.lines;

import bulletins.model.Shipped;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a page says to its readers in its own cause: that they may give, join, sign up or agree. */
final class Pleas {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:you|your|our|us|we|I agree)\\b|^\\W*(?:please|sign|subscribe|join|get|download|follow|like|click|visit|support|thank|already|stay)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Expressions PHRASES = new Expressions(new Shipped(Pleas.class, "pleas.txt")
            .lines().stream().map(phrase -> "\\b(?:" + phrase + ")").toList());

    private static final int LEAST = 2;
    /** Characters of a line that may hold so many. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 1_000;

    private Pleas() {}

    static boolean is(String line) {
        if (line.length() < SHORTEST || line.length() > LONGEST || isQuote(line)) return false;
        List<Pattern> possible = PHRASES.possible(line).toList();
        if (possible.size() < LEAST) return false;
        long found = possible.stream()
                .filter(phrase -> phrase.matcher(line).find())
                .limit(LEAST)
                .count();
        return found == LEAST && ADDRESS.matcher(line).find();
    }

    /** People who are quoted may say you and we. */
    private static boolean isQuote(String line) {
        return line.indexOf('"') >= 0 || line.indexOf('“') >= 0 || line.indexOf('”') >= 0;
    }
}
