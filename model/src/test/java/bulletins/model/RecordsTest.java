package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    @Test
    void the_facts_of_a_raw_document_survive_the_headers() {
        byte[] body = "招聘月".getBytes(StandardCharsets.UTF_8);
        var facts =
                RawDocument.Facts.received(FetchRequest.Reads.PAGE, "https://news.example/1", "text/html", body, NOON);
        assertThat(RawDocumentHeaders.facts(RawDocumentHeaders.of(facts))).isEqualTo(facts);
    }

    @Test
    void numbers_are_written_without_exponents_also_in_a_tree() throws IOException {
        JsonNode tree = Json.mapper().valueToTree(List.of(new BigDecimal("6980000"), new BigDecimal("0.0000001")));
        assertThat(Json.mapper().writeValueAsString(tree)).isEqualTo("[6980000,0.0000001]");
    }

    @Test
    void a_map_is_written_in_the_order_of_its_names_so_that_each_run_prints_the_same() throws IOException {
        assertThat(Json.mapper().writeValueAsString(Map.of("c", 3, "a", 1, "b", 2)))
                .isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
    }

    @Test
    void a_raw_document_without_facts_is_told() {
        assertThatThrownBy(() -> RawDocumentHeaders.facts(new RecordHeaders()))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("without the header 'facts'");
    }

    @Test
    void what_is_no_record_is_told_in_one_line() {
        byte[] rubbish = "{\"a\":".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Topics.ALERTS.value().deserializer().deserialize("alerts", rubbish))
                .isInstanceOf(SerializationException.class)
                .message()
                .isEqualTo("not a record of topic alerts: Unexpected end-of-input within/between Object entries");
    }

    @Test
    void an_enriched_article_survives_its_topic() {
        var serde = Topics.ENRICHED_ARTICLES.value();
        byte[] bytes = serde.serializer().serialize("enriched-articles", new RecordHeaders(), article());
        assertThat(serde.deserializer().deserialize("enriched-articles", bytes)).isEqualTo(article());
    }

    @Test
    void a_field_that_a_later_version_added_is_skipped() {
        byte[] later = "{\"id\":\"night-work\",\"name\":\"夜班\",\"query\":\"夜班\",\"colour\":\"red\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Topics.ALERT_RULES.value().deserializer().deserialize("alert-rules", later))
                .isEqualTo(new Rule("night-work", "夜班", "夜班", List.of()));
    }

    @Test
    void an_article_written_before_there_were_stories_is_read_as_its_own() throws IOException {
        EnrichedArticle old = golden("enriched-article-before-stories.json", Topics.ENRICHED_ARTICLES);
        assertThat(old.story()).isNull();
        assertThat(old.check()).isNull();
        assertThat(old.document().path("claims")).isEmpty();
        assertThat(old.found().figures()).hasSize(1);
        JsonNode story = old.document().path("story");
        assertThat(story.path("id").asText()).isEqualTo("i-1");
        assertThat(story.path("first").asBoolean()).isTrue();
        assertThat(story.path("count").asInt()).isEqualTo(1);
    }

    @Test
    void the_document_of_an_item_is_flat_and_named_as_the_contract_says() {
        JsonNode document = article().document();
        assertThat(document.path("bulletin").path("reference_date").asText()).isEqualTo("2026-02-28");
        assertThat(document.path("section").asText()).isEqualTo("灵活就业");
        assertThat(document.path("links").path(0).path("basis").asText()).isEqualTo("page-foot");
        assertThat(document.path("figures").path(0).path("value").decimalValue())
                .isEqualByComparingTo("6980000");
        assertThat(document.path("figures").path(0).path("as_of").isNull()).isTrue();
        assertThat(document.path("regions").path(0).path("role").asText()).isEqualTo("origin");
        assertThat(document.path("claims").path(0).path("verdict").asText()).isEqualTo("contradicted");
        assertThat(document.path("claims").path(0).path("page").path("start").asInt())
                .isEqualTo(20);
        assertThat(document.path("claim_counts").path("contradicted").asInt()).isEqualTo(1);
        assertThat(document.has("item")).isFalse();
    }

    @Test
    void an_article_without_the_facts_of_its_kind_is_refused() {
        assertThatThrownBy(
                        () -> new Article("i-1", ArticleKind.ITEM, "标题", "正文", null, null, RawLocation.NOWHERE, NOON))
                .hasMessageContaining("facts of its kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts", "rejections", "enriched-articles", "stage-counts"})
    void a_record_that_lacks_what_it_needs_does_not_read(String name) {
        Topic<?, ?> topic = Topics.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        byte[] bare =
                "{\"id\":\"a-1\",\"headers\":{},\"matches\":[],\"source_links\":[],\"version\":1,\"revision\":1,\"details\":{},\"sources\":[]}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> topic.value().deserializer().deserialize(name, bare))
                .isInstanceOf(SerializationException.class);
    }

    /** A record as an earlier version wrote it. */
    private static <V> V golden(String name, Topic<String, V> topic) throws IOException {
        try (InputStream record = RecordsTest.class.getResourceAsStream(name)) {
            return topic.value()
                    .deserializer()
                    .deserialize(topic.name(), Objects.requireNonNull(record).readAllBytes());
        }
    }

    private static EnrichedArticle article() {
        var bulletin =
                new BulletinReference("b-1", "就业周报", LocalDate.parse("2026-02-28"), BulletinReference.Basis.INFERRED);
        var links = List.of(new Link("https://news.example/1", Link.Basis.PAGE_FOOT));
        var item = new ItemFacts(bulletin, 1, "灵活就业", "flexible-employment", "江苏常州", links);
        var article =
                new Article("i-1", ArticleKind.ITEM, "新增岗位", "上半年新增就业 698 万人。", item, null, RawLocation.NOWHERE, NOON);
        return new EnrichedArticle(
                article,
                found(),
                List.of(SourceLink.pending("https://news.example/1")),
                7,
                1,
                NOON,
                NOON,
                Story.begun("i-1", 3),
                check());
    }

    private static SourceCheck check() {
        var claim = new Claim(
                Claim.Kind.FIGURE,
                Claim.Verdict.CONTRADICTED,
                Claim.Reason.OTHER_VALUE,
                new Quote(12, 18, "698 万人"),
                "6980000 人",
                new Quote(20, 25, "689万人"),
                "6890000 人");
        return new SourceCheck("https://news.example/1", "p-1", 2, List.of(claim), 0);
    }

    private static Enrichment found() {
        var region = new Region(
                "320400", "常州市", Region.Level.PREFECTURE, "CN-JS", Region.Role.ORIGIN, new Region.Point(31.81, 119.97));
        var figure = new Figure(
                "新增就业",
                new BigDecimal("6980000"),
                "人",
                new Figure.Span(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")),
                null,
                null,
                null,
                null,
                new Figure.Place("320400", "常州市"),
                "新增就业 698 万人",
                8,
                19);
        return new Enrichment(
                List.of(new Label("flexible-employment", 0.7)),
                List.of(region),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(figure),
                List.of(),
                List.of("新增就业"),
                "上半年新增就业 698 万人。",
                "lexicon-1");
    }
}
