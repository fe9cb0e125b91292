package bulletins.stream.enrichment.labels;

import bulletins.stream.enrichment.labels.Labeller.Reason;
import bulletins.stream.text.CompactText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a learned model sees of an article: the lexicon's points for each category, and pairs of characters. */
final class LabelFeatures {
    private static final String LEXICON = "lexicon ";
    /** Brings the points of the lexicon to the size of the other features. */
    private static final double POINTS = 10;

    private static final int TITLE = 3;

    private LabelFeatures() {}

    static Map<String, Double> of(String title, String body, List<Reason> reasons) {
        Map<String, Double> pairs = new HashMap<>();
        for (int times = 0; times < TITLE; times++) count(CompactText.of(title).text(), pairs);
        count(CompactText.of(body).text(), pairs);
        pairs.replaceAll((pair, count) -> Math.log1p(count));
        double length = Math.sqrt(
                pairs.values().stream().mapToDouble(value -> value * value).sum());
        Map<String, Double> features = new HashMap<>();
        pairs.forEach((pair, value) -> features.put(pair, value / length));
        for (Reason reason : reasons)
            features.merge(LEXICON + reason.category(), reason.points() / POINTS, Double::sum);
        return features;
    }

    private static void count(String text, Map<String, Double> pairs) {
        for (int at = 0; at + 2 <= text.length(); at++) {
            boolean letters = isHan(text.charAt(at)) && isHan(text.charAt(at + 1));
            if (letters) pairs.merge(text.substring(at, at + 2), 1.0, Double::sum);
        }
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
