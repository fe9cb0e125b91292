package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.BulletinReference;
import bulletins.model.EnrichedArticle;
import bulletins.model.ItemFacts;
import bulletins.model.Json;
import bulletins.model.Label;
import bulletins.model.RawLocation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Measures enrichment on the bulletins beside the project, where they are there. */
class SharedFactsTest {
    private static final Path BULLETINS =
            Path.of(System.getProperty("bulletins.root", ".")).resolve("../shared/bulletins");
    private static final Enricher ENRICHER = Enricher.create(null);

    @TestFactory
    Stream<DynamicTest> every_example_fact_is_found() throws IOException {
        FactScore facts = FactScore.read(BULLETINS.resolve("example-facts.json"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> file : expected().properties()) {
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
        FactScore facts = FactScore.read(BULLETINS.resolve("example-facts.json"));
        List<Integer> ranks = new ArrayList<>();
        for (Map.Entry<String, JsonNode> file : expected().properties()) {
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

    private static JsonNode expected() throws IOException {
        Path file = BULLETINS.resolve("expected-items.json");
        return Files.exists(file)
                ? Json.mapper().readTree(file.toFile())
                : Json.mapper().createObjectNode();
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
        return new Article("i", ArticleKind.ITEM, title, body, facts, null, RawLocation.NOWHERE, Instant.EPOCH);
    }
}
