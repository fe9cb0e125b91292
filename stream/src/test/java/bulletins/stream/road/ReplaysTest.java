package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.stream.road.Samples.bulletin;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bytes that are read again by a better reader. */
class ReplaysTest {
    private static final String ISSUE = "file:///bulletins/7.txt";
    private static final String ONE = "甘肃|零工市场开张|兰州市新建零工市场八个";

    private UnaryOperator<String> reader = text -> text;
    private final TestRoad road = new TestRoad(this::read);

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void another_title_makes_another_article_and_alerts_nobody_again() {
        road.rule("markets", "零工市场");
        RawLocation at = road.arrive(bulletin(ISSUE, ONE));
        assertThat(road.leaving(ALERTS)).hasSize(1);
        road.leaving(ENRICHED_ARTICLES);

        reader = text -> text.replace("开张", "开业");
        road.replay(ISSUE, at);

        assertThat(road.leaving(ENRICHED_ARTICLES))
                .singleElement()
                .satisfies(article -> assertThat(article.article().title()).isEqualTo("零工市场开业"));
        assertThat(road.leaving(ALERTS)).isEmpty();
    }

    @Test
    void a_bulletin_that_could_not_be_read_when_it_came_alerts_when_it_can() {
        road.rule("markets", "零工市场");
        reader = text -> "?";
        RawLocation at = road.arrive(bulletin(ISSUE, ONE));

        reader = text -> text;
        road.replay(ISSUE, at);

        assertThat(road.leaving(ALERTS)).hasSize(1);
    }

    private DocumentReader.Outcome read(RawDocument raw, RawLocation at) {
        String text = reader.apply(new String(raw.body(), StandardCharsets.UTF_8));
        return Samples.read(new RawDocument(raw.url(), text.getBytes(StandardCharsets.UTF_8), raw.facts()), at);
    }
}
