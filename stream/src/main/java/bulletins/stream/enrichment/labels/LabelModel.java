package bulletins.stream.enrichment.labels;

import bulletins.model.Ids;
import bulletins.model.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was learned from labelled bulletins: a weight for every feature and category.
 *
 * @param weights by feature, one for each category in their order
 */
public record LabelModel(int format, List<String> categories, Map<String, List<Double>> weights) {
    public static final String BIAS = "bias";
    private static final int FORMAT = 1;
    private static final int NAME_LENGTH = 12;

    public LabelModel {
        if (format != FORMAT)
            throw new IllegalArgumentException("a label model of format " + format + ", not " + FORMAT);
        categories = List.copyOf(categories);
        weights = Map.copyOf(weights);
    }

    public static LabelModel of(List<String> categories, Map<String, List<Double>> weights) {
        return new LabelModel(FORMAT, categories, weights);
    }

    /**
     * @return the model of a file that {@link #write} made
     * @throws IOException when it is no such file; the message names it
     */
    public static LabelModel read(Path file) throws IOException {
        return Json.mapper().readValue(file.toFile(), LabelModel.class);
    }

    /** Writes the model where {@code enrich} finds it again. */
    public void write(Path file) throws IOException {
        Files.writeString(file, json());
    }

    /** @return a name that tells one model from another, recorded with every article */
    public String name() {
        return Ids.sha256(json().getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
    }

    /** @return the probability of each category, in their order */
    List<Double> probabilities(Map<String, Double> features) {
        double[] sums = new double[categories.size()];
        List<Double> bias = weights.get(BIAS);
        for (int at = 0; bias != null && at < sums.length; at++) sums[at] = bias.get(at);
        features.forEach((feature, value) -> {
            List<Double> each = weights.get(feature);
            for (int at = 0; each != null && at < sums.length; at++) sums[at] += each.get(at) * value;
        });
        double total = 0;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = 1 / (1 + Math.exp(-sums[at]));
            total += sums[at];
        }
        List<Double> probabilities = new ArrayList<>();
        for (double sum : sums) probabilities.add(total == 0 ? 0 : sum / total);
        return probabilities;
    }

    private String json() {
        try {
            return Json.mapper()
                    .writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new AssertionError("text and numbers are always JSON", e);
        }
    }
}
