package bulletins.stream.reading.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a page says to its readers in its own cause: that they may give, join, sign up or agree. */
public final class Pleas {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:you|your|our|us|we|I agree)\\b|^\\W*(?:please|sign|subscribe|join|get|download|follow|like|click|visit|support|thank|already)\\b",
            Pattern.CASE_INSENSITIVE);
    /** People who are quoted may say you and we. */
    private static final Pattern QUOTE = Pattern.compile("[“”\"]");

    private static final List<Pattern> PHRASES = read();
    private static final int LEAST = 2;
    private static final int LONGEST = 1_000;

    private Pleas() {}

    public static boolean is(String line) {
        if (line.length() > LONGEST
                || !ADDRESS.matcher(line).find()
                || QUOTE.matcher(line).find()) return false;
        return PHRASES.stream()
                        .filter(phrase -> phrase.matcher(line).find())
                        .limit(LEAST)
                        .count()
                == LEAST;
    }

    private static List<Pattern> read() {
        try (InputStream stream = Pleas.class.getResourceAsStream("pleas.txt")) {
            if (stream == null) throw new IllegalStateException("missing from the jar: pleas.txt");
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Pattern.compile("\\b(?:" + line + ")", Pattern.CASE_INSENSITIVE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read pleas.txt", e);
        }
    }
}
