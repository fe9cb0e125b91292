package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.indexer.server.Credentials;
import bulletins.indexer.server.Months;
import bulletins.indexer.server.ServerSettings;
import bulletins.indexer.server.Write;
import bulletins.model.EnrichedArticle;
import bulletins.model.Json;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T05:06:07Z"), ZoneOffset.UTC);
    private static final ServerSettings SERVER =
            new ServerSettings(List.of(), Credentials.NONE, Optional.empty(), "x-");

    @Test
    void an_article_stands_in_the_month_it_was_first_seen_with_its_revision_beside_it() {
        Taken taken = read(0, bytes(Filled.item()));
        assertThat(((Taken.Documents) taken).writes())
                .extracting(Write::index, Write::id, Write::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("x-articles-2026-03", "i-filled", 1L),
                        org.assertj.core.groups.Tuple.tuple("x-revisions-2026-03", "i-filled-r1", 1L));
    }

    @Test
    void an_article_of_a_dropped_month_does_not_bring_it_back() {
        assertThat(read(1, bytes(Filled.item()))).isInstanceOf(Taken.Nothing.class);
        assertThat(read(2, bytes(Filled.item()))).isInstanceOf(Taken.Documents.class);
    }

    @Test
    void a_tombstone_asks_for_nothing() {
        assertThat(new RecordReader(SERVER, new Months(0, CLOCK))
                        .read(new ConsumerRecord<>(Topics.ENRICHED_ARTICLES.name(), 0, 0, "key", null)))
                .isInstanceOf(Taken.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "no JSON",
                "{}",
                "{\"article\":{\"id\":\"i-1\"}}",
                "{\"article\":",
                "\"text\"",
                "7",
            })
    void what_is_no_article_is_unreadable(String bytes) {
        assertThat(read(0, bytes.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Taken.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "title", "body", "raw", "received_at"})
    void what_lacks_a_part_of_an_article_is_unreadable(String part) throws IOException {
        JsonNode article = Json.mapper().valueToTree(Filled.item());
        ((ObjectNode) article.path("article")).remove(part);
        assertThat(read(0, Json.mapper().writeValueAsBytes(article))).isInstanceOf(Taken.Unreadable.class);
    }

    @Test
    void of_a_long_table_a_thousand_entries_are_kept() throws IOException {
        JsonNode article = Json.mapper().valueToTree(Filled.item());
        ArrayNode dates = (ArrayNode) article.at("/found/dates");
        for (int more = 0; more < 1_500; more++) dates.add(dates.get(0));
        Taken taken = read(0, Json.mapper().writeValueAsBytes(article));
        byte[] document = ((Taken.Documents) taken).writes().get(0).source();
        assertThat(Json.mapper().readTree(document).path("dates")).hasSize(1_000);
    }

    @Test
    void an_article_that_breaks_a_promise_of_its_record_is_unreadable() {
        String broken =
                new String(bytes(Filled.item()), StandardCharsets.UTF_8).replace("\"version\":1", "\"version\":0");
        Taken taken = read(0, broken.getBytes(StandardCharsets.UTF_8));
        assertThat(((Taken.Unreadable) taken).message()).contains("count from 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+300000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void a_time_beyond_the_calendar_costs_its_record_alone(String then) {
        String article = new String(bytes(Filled.item()), StandardCharsets.UTF_8)
                .replaceFirst("\"first_seen\":\"[^\"]+\"", "\"first_seen\":\"" + then + "\"");
        assertThat(read(0, article.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Taken.Unreadable.class);
        assertThat(read(1, article.getBytes(StandardCharsets.UTF_8))).isNotInstanceOf(Taken.Documents.class);
    }

    private static Taken read(int keptMonths, byte[] bytes) {
        return new RecordReader(SERVER, new Months(keptMonths, CLOCK))
                .read(new ConsumerRecord<>(Topics.ENRICHED_ARTICLES.name(), 0, 0, "key", bytes));
    }

    private static byte[] bytes(EnrichedArticle article) {
        return Topics.ENRICHED_ARTICLES.value().serializer().serialize("topic", article);
    }
}
