package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.ItemFacts;
import bulletins.model.Link;
import bulletins.stream.SharedBulletins;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real bulletins split as people do; no tests where there are none, see {@link SharedBulletins}. */
class SharedBulletinsTest {
    @TestFactory
    Stream<DynamicTest> every_labelled_bulletin_beside_the_project_splits_exactly() throws IOException {
        return SharedBulletins.items().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> splitsInto(file.getValue(), file.getKey())));
    }

    private static void splitsInto(JsonNode labels, String file) throws IOException {
        List<Article> items = Splitting.bulletin(Files.readAllBytes(SharedBulletins.FOLDER.resolve(file)), file)
                .items();
        assertThat(items).hasSize(labels.size());
        for (int at = 0; at < items.size(); at++) {
            Article item = items.get(at);
            JsonNode label = labels.get(at);
            ItemFacts facts = Splitting.facts(item);
            assertThat(folded(facts.origin() + "|" + item.title()))
                    .isEqualTo(folded(label.path("origin").asText() + "|"
                            + label.path("title").asText()));
            assertThat(texts(label.path("accepted_categories"))).contains(facts.category());
            assertThat(folded(item.body())).isEqualTo(folded(label.path("body").asText()));
            assertThat(facts.links()).extracting(Link::url).containsAll(texts(label.path("page_links")));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
