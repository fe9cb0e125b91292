package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.topics.Topics;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RejectionTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    @Test
    void the_body_of_a_rejection_is_kept_only_while_it_is_small() {
        var large = new Rejection(
                "r-1",
                "ingest",
                "too-large",
                "…",
                null,
                null,
                null,
                Map.of(),
                new byte[Rejection.KEPT_BYTES + 1],
                NOON);
        assertThat(large.body()).isNull();
    }

    @Test
    void a_rejection_fits_its_topic_however_much_its_record_says() {
        String long3m = "\u0001".repeat(3_000_000);
        var rejection = new Rejection(
                "r-1",
                "indexer",
                "unreadable-record",
                long3m,
                long3m,
                null,
                null,
                Map.of("h", long3m),
                new byte[0],
                NOON);
        assertThat(Topics.REJECTIONS.value().serializer().serialize("rejections", rejection))
                .hasSizeLessThan(Topics.LARGEST_RECORD / 10);
    }
}
