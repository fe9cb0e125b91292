package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Shipped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Stages know nothing of one another, so names that two of them ship are held together here. */
class ShippedNamesTest {
    @Test
    void the_index_calls_every_category_what_the_stream_calls_it() {
        JsonNode categories =
                shipped("/bulletins/stream/splitting/categories.yaml").yaml(JsonNode.class);
        List<String> stream = StreamSupport.stream(categories.path("categories").spliterator(), false)
                .map(one -> one.path("id").asText() + "," + one.path("name").asText())
                .toList();
        assertThat(shipped("/bulletins/indexer/category-names.csv").lines())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(stream);
    }

    @Test
    void the_index_calls_every_province_and_prefecture_what_the_stream_calls_it() {
        int untilWhen = 8;
        List<String> stream = shipped("/bulletins/stream/places/regions.tsv").lines().stream()
                .map(line -> line.split("\t", -1))
                .filter(row -> row[0].endsWith("00") && row[untilWhen].isEmpty())
                .map(row -> row[0] + "," + row[1] + (row[5].isEmpty() ? "" : "," + row[5]))
                .toList();
        assertThat(shipped("/bulletins/indexer/regions.csv").lines())
                .isNotEmpty()
                .containsExactlyElementsOf(stream);
    }

    private static Shipped shipped(String name) {
        return new Shipped(ShippedNamesTest.class, name);
    }
}
