package bulletins.stream.reading.lines;

import bulletins.model.Shipped;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a page says to its readers in its own cause: that they may give, join, sign up or agree. */
public final class Pleas {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:you|your|our|us|we|I agree)\\b|^\\W*(?:please|sign|subscribe|join|get|download|follow|like|click|visit|support|thank|already)\\b",
            Pattern.CASE_INSENSITIVE);
    /** People who are quoted may say you and we. */
    private static final Pattern QUOTE = Pattern.compile("[“”\"]");

    private static final List<String> LINES = new Shipped(Pleas.class, "pleas.txt").lines();
    private static final List<Pattern> PHRASES =
            LINES.stream().map(Pleas::phrase).toList();
    /** Most lines have none, and one look tells that. */
    private static final Pattern ANY = phrase(String.join("|", LINES));

    private static final int LEAST = 2;
    /** Characters of a line that may hold so many. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 1_000;

    private Pleas() {}

    private static Pattern phrase(String expression) {
        return Pattern.compile("\\b(?:" + expression + ")", Pattern.CASE_INSENSITIVE);
    }

    public static boolean is(String line) {
        if (line.length() < SHORTEST || line.length() > LONGEST) return false;
        if (line.chars().noneMatch(c -> c >= 'a' && c <= 'z')
                || !ADDRESS.matcher(line).find()) return false;
        if (QUOTE.matcher(line).find() || !ANY.matcher(line).find()) return false;
        return PHRASES.stream()
                        .filter(phrase -> phrase.matcher(line).find())
                        .limit(LEAST)
                        .count()
                == LEAST;
    }
}
