package bulletins.ingest.settling;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.Rhythm;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

/** A record that Kafka does not take would keep everything else of its batch from being written. */
class LargeAnswersTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofHours(6), Duration.ofHours(1));

    private final Calendar calendar = new Calendar(3, Duration.ofSeconds(10), Duration.ofMinutes(5), new Random(1));

    @Test
    void the_largest_robots_txt_that_is_told_to_another_process_fits_into_a_record() {
        String site = "https://a.example";
        String url = "https://b.example/robots.txt";
        Visited.Link visited = new Visited.Link(state(Keys.robots(site), url), NOW, received(url, Map.of()));
        FetchRequest told =
                new RobotsSettlement(calendar).settle(visited).asked().get(0);
        byte[] record = Topics.FETCH_REQUESTS.value().serializer().serialize("", told);
        assertThat(record.length).isLessThan(Topics.LARGEST_RECORD);
    }

    @Test
    void the_largest_page_with_an_absurd_media_type_fits_into_a_record() {
        String url = "https://a.example/";
        Arrival.Received page = received(url, Map.of("content-type", "\"".repeat(255 * 1024)));
        RawDocument raw = new LinkSettlement(calendar, RHYTHM)
                .settle(state(url, url), page, NOW)
                .document()
                .orElseThrow();
        int headers = 0;
        for (Header header : RawDocumentHeaders.of(raw.facts())) headers += header.value().length;
        assertThat(headers).isLessThan(16 * 1024);
    }

    private static FetchState state(String key, String url) {
        return States.link(key, url, new FetchRequest(key, FetchRequest.Reads.PAGE, null, null, NOW), RHYTHM, NOW);
    }

    /** A body of zeros, each of which takes six bytes in JSON. */
    private static Arrival.Received received(String url, Map<String, String> headers) {
        return new Arrival.Received(new Arrival.Trail(List.of(url), 200, headers), new byte[Topics.LARGEST_BODY], 1);
    }
}
