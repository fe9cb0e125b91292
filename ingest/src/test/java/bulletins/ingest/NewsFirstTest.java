package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.FetchRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsFirstTest extends StageTest {
    private static final int MANY = 300;

    @Test
    void the_link_of_a_fresh_bulletin_does_not_wait_behind_a_backlog_at_its_host() throws Exception {
        String host = "http://" + site.address(OWN_HOSTS.get(4));
        site.page("/fresh", "fresh");
        start("", "robots: false, pause: 50ms", Clock.systemUTC());
        kafka.ask(IntStream.range(0, MANY)
                .mapToObj(page -> backlog(host + "/old/" + page))
                .toArray(FetchRequest[]::new));
        until(() -> site.visits().size() > 10);
        site.slow(Duration.ofSeconds(1));
        kafka.ask(link(host + "/fresh"));
        awaitRaw(host + "/fresh");
        assertThat(site.visits()).hasSizeLessThan(MANY);
    }

    private static FetchRequest backlog(String url) {
        return new FetchRequest(url, FetchRequest.Reads.PAGE, null, "old", Instant.EPOCH, null, null, true);
    }
}
