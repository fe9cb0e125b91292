package bulletins.stream.road;

import static bulletins.model.topics.Topics.ARTICLES;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.Ids;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.SourceLink;
import bulletins.model.settings.Environment;
import bulletins.stream.ArticleReader;
import bulletins.stream.StreamSettings;
import bulletins.stream.StreamStage;
import bulletins.stream.road.told.ArticleNews;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pages that give an address of their own. */
class OwnAddressesTest {
    private static final String OWN = "https://a.example/2026/0301/4211.html";
    private static final String SAID = "济南市今年新增公益性岗位三千个，优先安置零就业家庭成员，并为上岗人员缴纳社会保险。";
    private static final String PAGE = "<html><head><title>济南扩岗</title><link rel=canonical href='" + OWN
            + "'></head><body><h1>济南扩岗</h1><div class=content><p>" + SAID
            + "</p><p>各区县将在月底前公布岗位名单，有意者可以到社区服务中心报名。</p></div></body></html>";

    private static final ArticleReader READER =
            StreamStage.articleReader(StreamSettings.from(Environment.of(null, Map.of())));

    @Test
    void copies_of_a_page_under_other_addresses_are_one_article_and_links_to_each_are_answered() {
        try (TestRoad road = new TestRoad(OwnAddressesTest::read)) {
            road.arrive(Samples.bulletin(
                    "file:///7.txt", "山东|扩岗|" + SAID + "|" + OWN + "?from=timeline " + OWN.replace("https", "http")));
            road.arrive(copy(OWN + "?from=timeline"));
            road.arrive(copy(OWN.replace("https", "http")), copy(OWN));

            assertThat(road.leaving(ARTICLES).stream().filter(article -> article.page() != null))
                    .hasSize(3)
                    .allSatisfy(article -> {
                        assertThat(article.id()).isEqualTo(Ids.page(OWN));
                        assertThat(facts(article)).isEqualTo("link canonical");
                    });
            List<EnrichedArticle> versions = road.leaving(ENRICHED_ARTICLES);
            assertThat(versions.stream().filter(version -> version.article().page() != null))
                    .hasSize(1);
            assertThat(versions.get(versions.size() - 1).sourceLinks())
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.status()).isEqualTo(SourceLink.Status.VERIFIED))
                    .allSatisfy(link -> assertThat(link.articleId()).isEqualTo(Ids.page(OWN)));
        }
    }

    @Test
    void a_page_that_is_gone_from_one_of_its_addresses_is_gone_only_with_the_last() {
        String other = OWN + "?from=timeline";
        try (TestRoad road = new TestRoad(OwnAddressesTest::read)) {
            road.arrive(copy(OWN), copy(other));
            road.leaving(ENRICHED_ARTICLES);

            road.arrive(Samples.later(Samples.gone(other), 60));
            assertThat(road.leaving(ENRICHED_ARTICLES)).isEmpty();

            road.arrive(Samples.later(Samples.gone(OWN), 90));
            assertThat(road.leaving(ENRICHED_ARTICLES))
                    .singleElement()
                    .satisfies(
                            version -> assertThat(version.document().get("gone").asBoolean())
                                    .isTrue());
        }
    }

    @Test
    void an_address_that_is_read_after_the_news_that_it_has_gone_does_not_keep_the_page_there() {
        String other = OWN + "?from=timeline";
        try (TestRoad road = new TestRoad(OwnAddressesTest::read)) {
            road.input(ArticleNews.TOPIC)
                    .pipeInput(Ids.page(OWN), new ArticleNews.Gone(Samples.NOON.plusSeconds(60), other));
            road.arrive(copy(other), Samples.later(copy(OWN), 5));
            assertThat(gone(road)).isFalse();
            road.arrive(Samples.later(Samples.gone(OWN), 90));
            assertThat(gone(road)).isTrue();
        }
    }

    @Test
    void an_address_at_which_an_older_copy_was_read_keeps_the_page_there() {
        String other = OWN + "?from=timeline";
        try (TestRoad road = new TestRoad(OwnAddressesTest::read)) {
            road.arrive(Samples.later(copy(OWN), 5), copy(other));
            road.leaving(ENRICHED_ARTICLES);
            road.arrive(Samples.later(Samples.gone(OWN), 90));
            assertThat(road.leaving(ENRICHED_ARTICLES)).isEmpty();
        }
    }

    @Test
    void a_page_that_is_told_to_be_gone_once_more_is_no_new_version() {
        try (TestRoad road = new TestRoad()) {
            road.arrive(Samples.page(OWN, "零工市场|全文"));
            RawLocation place = road.arrive(Samples.later(Samples.gone(OWN), 30));
            assertThat(gone(road)).isTrue();
            road.replay(OWN, place);
            road.arrive(Samples.later(Samples.gone(OWN), 60));
            assertThat(road.leaving(ENRICHED_ARTICLES)).isEmpty();
        }
    }

    private static boolean gone(TestRoad road) {
        List<EnrichedArticle> versions = road.leaving(ENRICHED_ARTICLES);
        return versions.get(versions.size() - 1).document().get("gone").asBoolean();
    }

    private static RawDocument copy(String url) {
        byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
        return new RawDocument(url, body, RawDocument.Facts.received(Reads.PAGE, url, "text/html", body, Samples.NOON));
    }

    private static String facts(Article article) {
        return String.valueOf(Objects.requireNonNull(article.page()).evidence().get("url"));
    }

    private static DocumentReader.Outcome read(RawDocument raw, RawLocation at) {
        return raw.url().startsWith("file:") ? Samples.read(raw, at) : READER.read(raw, at);
    }
}
