package bulletins.stream.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.BulletinReference;
import bulletins.model.EnrichedArticle;
import bulletins.model.ItemFacts;
import bulletins.model.Label;
import bulletins.stream.Articles;
import bulletins.stream.SharedBulletins;
import bulletins.stream.enrichment.Enricher;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is found in real bulletins; no tests where there are none, see {@link SharedBulletins}. */
class SharedFactsTest {
    private static final Enricher ENRICHER = Enricher.create(null);

    @TestFactory
    Stream<DynamicTest> every_example_fact_is_found() throws IOException {
        FactScore facts = FactScore.read(SharedBulletins.FOLDER.resolve("example-facts.json"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> file : SharedBulletins.items()) {
            List<JsonNode> documents = articles(facts, file).stream()
                    .<JsonNode>map(article -> EnrichedArticle.document(article, ENRICHER.enrich(article)))
                    .toList();
            for (FactScore.Checked checked : facts.check(file.getKey(), documents)) {
                String name = checked.fact().id() + " " + checked.fact().field();
                tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(checked.right()).as(checked.found()).isTrue()));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> labels_reach_what_the_section_says() throws IOException {
        FactScore facts = FactScore.read(SharedBulletins.FOLDER.resolve("example-facts.json"));
        List<Integer> ranks = new ArrayList<>();
        for (Map.Entry<String, JsonNode> file : SharedBulletins.items()) {
            List<Article> articles = articles(facts, file);
            for (int at = 0; at < articles.size(); at++) {
                ranks.add(rank(articles.get(at), file.getValue().get(at)));
            }
        }
        if (ranks.isEmpty()) return Stream.of();
        double first = ranks.stream().filter(rank -> rank < 1).count() / (double) ranks.size();
        double two = ranks.stream().filter(rank -> rank < 2).count() / (double) ranks.size();
        return Stream.of(
                DynamicTest.dynamicTest(
                        "first " + first, () -> assertThat(first).isGreaterThan(0.80)),
                DynamicTest.dynamicTest(
                        "one of two " + two, () -> assertThat(two).isGreaterThan(0.92)));
    }

    private static int rank(Article article, JsonNode item) {
        List<String> accepted = new ArrayList<>();
        item.path("accepted_categories").forEach(category -> accepted.add(category.asText()));
        List<String> labels =
                ENRICHER.enrich(article).labels().stream().map(Label::id).toList();
        return accepted.stream()
                .mapToInt(labels::indexOf)
                .filter(rank -> rank >= 0)
                .min()
                .orElse(labels.size());
    }

    private static List<Article> articles(FactScore facts, Map.Entry<String, JsonNode> file) {
        LocalDate date = LocalDate.parse(facts.of(file.getKey()).get(0).referenceDate());
        var bulletin = new BulletinReference("b", "", date, BulletinReference.Basis.GIVEN);
        return StreamSupport.stream(file.getValue().spliterator(), false)
                .map(item -> article(item, bulletin))
                .toList();
    }

    private static Article article(JsonNode item, BulletinReference bulletin) {
        int order = item.path("order").asInt();
        String section = item.path("section").asText();
        var facts = new ItemFacts(
                bulletin, order, section, null, item.path("origin").asText(), List.of());
        String title = item.path("title").asText();
        String body = item.path("body").asText();
        return Articles.item("i", facts, title, body);
    }
}
