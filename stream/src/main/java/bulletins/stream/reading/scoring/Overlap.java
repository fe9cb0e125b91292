package bulletins.stream.reading.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of one text is in another, by runs of four tokens; a token is one Chinese character, or a run of other letters and digits.
 *
 * @param precision share of the found text that was expected, from 0 to 1
 * @param recall share of the expected text that was found, from 0 to 1
 */
record Overlap(double precision, double recall) {
    private static final int RUN = 4;

    static Overlap of(List<String> expected, List<String> found) {
        Map<List<String>, Integer> left = runs(expected);
        Map<List<String>, Integer> right = runs(found);
        int wanted = left.values().stream().mapToInt(Integer::intValue).sum();
        int given = right.values().stream().mapToInt(Integer::intValue).sum();
        if (wanted == 0 && given == 0) return new Overlap(1, 1);
        int shared = 0;
        for (Map.Entry<List<String>, Integer> run : left.entrySet())
            shared += Math.min(run.getValue(), right.getOrDefault(run.getKey(), 0));
        return new Overlap(given == 0 ? 0 : (double) shared / given, wanted == 0 ? 0 : (double) shared / wanted);
    }

    static double harmonicMean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean ideograph = Character.isIdeographic(c);
            if (!ideograph && Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
                return;
            }
            if (!word.isEmpty()) tokens.add(word.toString());
            word.setLength(0);
            if (ideograph) tokens.add(Character.toString(c));
        });
        if (!word.isEmpty()) tokens.add(word.toString());
        return tokens;
    }

    /** A text shorter than a run is one run. */
    private static Map<List<String>, Integer> runs(List<String> tokens) {
        Map<List<String>, Integer> counts = new HashMap<>();
        if (tokens.isEmpty()) return counts;
        int size = Math.min(RUN, tokens.size());
        for (int start = 0; start + size <= tokens.size(); start++)
            counts.merge(List.copyOf(tokens.subList(start, start + size)), 1, Integer::sum);
        return counts;
    }
}
