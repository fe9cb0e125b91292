package bulletins.stream.enrichment;

import bulletins.model.Article;
import bulletins.stream.enrichment.labels.LabelModel;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns a label model from articles whose editors have put them under a heading. */
public final class LabelTrainer {
    /** How closely the model follows its examples; more than this and it learns a small folder by heart. */
    private static final double COST = 1;

    private static final double TOLERANCE = 0.001;
    private static final double WORTH_KEEPING = 0.0005;

    private final Enricher enricher;

    /** An article and the category that its editor gave it. */
    public record Example(Article article, String category) {}

    /** @param enricher whose lexicons the model builds on */
    public LabelTrainer(Enricher enricher) {
        this.enricher = enricher;
    }

    /**
     * @return the model
     * @throws IllegalArgumentException when the examples are of fewer than two categories
     */
    public LabelModel train(List<Example> examples) {
        List<String> categories = categories(examples);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Map<String, Double>> seen = new ArrayList<>();
        for (Example example : examples) {
            Map<String, Double> features = enricher.features(example.article());
            features.put(LabelModel.BIAS, 1.0);
            features.keySet().stream().sorted().forEach(feature -> numbers.putIfAbsent(feature, numbers.size() + 1));
            seen.add(features);
        }
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = numbers.size();
        problem.x = seen.stream().map(features -> nodes(features, numbers)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> categories.indexOf(example.category()))
                .toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        return LabelModel.of(categories, weights(model, categories, numbers));
    }

    /** @return whether the examples are of at least two categories */
    public static boolean canLearnFrom(List<Example> examples) {
        return examples.stream().map(Example::category).distinct().limit(2).count() == 2;
    }

    private static List<String> categories(List<Example> examples) {
        Set<String> categories = new LinkedHashSet<>();
        examples.forEach(example -> categories.add(example.category()));
        if (categories.size() < 2) {
            throw new IllegalArgumentException(
                    "articles of at least two categories are needed to learn, found " + categories);
        }
        return List.copyOf(categories);
    }

    private static Feature[] nodes(Map<String, Double> features, Map<String, Integer> numbers) {
        List<Feature> nodes = new ArrayList<>();
        features.forEach((feature, value) -> nodes.add(new FeatureNode(numbers.getOrDefault(feature, 0), value)));
        nodes.sort(Comparator.comparingInt(Feature::getIndex));
        return nodes.toArray(Feature[]::new);
    }

    /** With two classes liblinear keeps one weight, for the first; the other's is its opposite. */
    private static Map<String, List<Double>> weights(
            Model model, List<String> categories, Map<String, Integer> numbers) {
        double[] all = model.getFeatureWeights();
        int[] labels = model.getLabels();
        int columns = labels.length == 2 ? 1 : labels.length;
        Map<String, List<Double>> weights = new HashMap<>();
        numbers.forEach((feature, number) -> {
            Double[] each = new Double[categories.size()];
            for (int at = 0; at < labels.length; at++) {
                double weight = columns == 1 ? (at == 0 ? 1 : -1) * all[number - 1] : all[(number - 1) * columns + at];
                each[labels[at]] = Math.round(weight * 1e5) / 1e5;
            }
            boolean tells = List.of(each).stream().anyMatch(weight -> Math.abs(weight) > WORTH_KEEPING);
            if (tells) weights.put(feature, List.of(each));
        });
        return weights;
    }
}
