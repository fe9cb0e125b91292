package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.indexer.IndexerStage;
import bulletins.launcher.configuration.Configuration;
import bulletins.local.LocalBroker;
import bulletins.local.SharedServers;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.Rule;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.IndexAway;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import bulletins.stream.ArticleReader;
import bulletins.stream.StreamStage;
import bulletins.stream.rules.RuleMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rules test} finds in the index is what the rule would have met in stream: two engines, one language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesAsSearchesTest {
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");
    private static final Path SAMPLES = Path.of(System.getProperty("bulletins.root"), "samples");

    /** Of its own: other tests count what the topics hold. */
    private final LocalBroker kafka;

    private final Configuration configuration;
    private final Map<String, EnrichedArticle> articles = new HashMap<>();
    private final IndexerStage indexer;
    private final ArticleSearch search;

    RulesAsSearchesTest(@TempDir Path folder) throws InterruptedException {
        kafka = LocalBroker.start(folder, 0);
        configuration = Configuration.read(
                null,
                Map.of(
                        "BULLETINS_KAFKA_BOOTSTRAP_SERVERS",
                        kafka.bootstrapServers(),
                        "BULLETINS_ELASTICSEARCH_URL",
                        SharedServers.elasticsearch().toString(),
                        "BULLETINS_ELASTICSEARCH_INDEX_PREFIX",
                        "rules-as-searches-"));
        TopicSetup.ensure(configuration.kafka(), Clock.systemUTC());
        indexer = IndexerStage.start(configuration.indexer(), configuration.kafka(), Clock.systemUTC());
        search = IndexerStage.search(configuration.indexer());
    }

    @BeforeAll
    void the_samples_are_indexed() throws IOException {
        ArticleReader reader = StreamStage.articleReader(configuration.stream());
        read(reader, "bulletins", Reads.BULLETIN);
        read(reader, "site", Reads.PAGE);
        Map<String, Object> sending = configuration.kafka().common();
        try (var producer = new KafkaProducer<>(sending, new StringSerializer(), new ByteArraySerializer())) {
            String topic = Topics.ENRICHED_ARTICLES.name();
            articles.forEach((id, article) -> producer.send(new ProducerRecord<>(
                    topic, id, Topics.ENRICHED_ARTICLES.value().serializer().serialize(topic, article))));
        }
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptionsInstanceOf(IndexAway.class)
                .untilAsserted(() -> assertThat(found("*:*")).hasSameSizeAs(articles.keySet()));
    }

    @AfterAll
    void the_world_ends() {
        indexer.close();
        search.close();
        kafka.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灵活就业",
                "補貼 AND 靈活就業",
                "社会保险补贴 AND NOT 灵活就业",
                "创业担保贷款 OR 公益性岗位",
                "(技能培训 OR 职业培训) AND NOT 招聘会",
                "+补贴 -title:补贴",
                "“稳岗返还” 零工市场",
                "title:就业 AND body:培训",
                "补贴 AND (NOT 培训)",
                "2.6万个",
                "6万个 OR 2.6万个",
                "2024",
                "body:html",
                "region:四川",
                "region:四川省 AND 就业",
                "region:凉山彝族自治州 OR region:苏州",
                "region:510000",
                "region:CN-JS OR region:CN-GS",
                "origin:江苏",
                "category:flexible-employment",
                "category:灵活就业",
                "section:创业 AND kind:item",
                "kind:page AND 通知",
                "labels:vocational-skills AND 培训",
                "labels:*-skills OR category:*就业",
                "category:灵活*",
                "category:创业带动就业 OR labels:灵活就业",
                "labels:职业技能提升 AND 培训",
                "issuers:人力资源",
                "issuer:四川人社厅 OR issuer:人社部",
                "issuer:(人社部 OR 人社厅) AND NOT issuer:人社局*",
                "policies:就业",
                "groups:高校毕业生",
                "keywords:补贴",
                "bulletin:周报",
                "site:示例网",
                "url:*.example",
                "source:* AND NOT author:*",
                "NOT 就业",
                "kind:i*",
                "灵活*",
                "*贷款*"
            })
    void a_rule_meets_what_its_test_finds(String query) {
        assertThat(found(query)).isEqualTo(met(query)).isNotEmpty();
    }

    private void read(ArticleReader reader, String folder, Reads reads) throws IOException {
        for (Path file : files(SAMPLES.resolve(folder))) {
            byte[] bytes = Files.readAllBytes(file);
            String url = "https://rules.example/" + SAMPLES.relativize(file);
            var raw = new RawDocument(url, bytes, RawDocument.Facts.received(reads, url, null, bytes, AT));
            var read = reads == Reads.PAGE ? reader.extract(raw) : reader.parse(raw, null);
            read.articles()
                    .forEach(one -> articles.put(
                            one.article().id(),
                            new EnrichedArticle(one.article(), one.found(), List.of(), 1, 1, AT, AT, null, null)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Set<String> found(String query) {
        SearchAnswer answer = search.find(SearchQuery.testing(rule(query), null, SearchQuery.MOST));
        return new TreeSet<>(((SearchAnswer.Found) answer)
                .hits().stream().map(SearchAnswer.Hit::id).toList());
    }

    private Set<String> met(String query) {
        try (RuleMatcher matcher = new RuleMatcher()) {
            assertThat(matcher.replace(rule(query))).isEmpty();
            return articles.values().stream()
                    .filter(article -> !matcher.match(article).isEmpty())
                    .map(article -> article.article().id())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Rule rule(String query) {
        return new Rule("r", "rule", query, List.of());
    }
}
