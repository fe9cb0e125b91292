package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepFeedsTest extends ReadingTest {
    @ParameterizedTest
    @CsvSource({
        "<rss version='2.0'><channel>, <item>, ''",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>, <a>, </a>"
    })
    void a_feed_of_elements_within_elements_without_end_is_unreadable(String start, String open, String close) {
        String feed = start + open.repeat(100_000) + close.repeat(100_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("feed", feed, null)))
                .isInstanceOf(Found.Unreadable.class);
    }
}
