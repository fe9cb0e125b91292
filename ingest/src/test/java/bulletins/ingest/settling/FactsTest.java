package bulletins.ingest.settling;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 01 Mar 2026 08:00:30 GMT",
                "Sun, 1 Mar 2026 08:00:30 GMT",
                "Sunday, 01-Mar-26 08:00:30 GMT",
                "Sun Mar  1 08:00:30 2026"
            })
    void when_a_page_was_modified_is_read_in_each_form_of_RFC_9110(String written) {
        assertThat(modified(written)).isEqualTo(Instant.parse("2026-03-01T08:00:30Z"));
    }

    @Test
    void what_is_no_date_is_none() {
        assertThat(modified("昨天")).isNull();
    }

    @Test
    void headers_that_tell_of_the_document_travel_with_it_and_cookies_and_absurd_ones_do_not() {
        RawDocument.Facts facts = facts(Map.of(
                "content-type", "text/html",
                "etag", "\"x\"",
                "content-language", "z".repeat(2000),
                "link", "z".repeat(2001),
                "set-cookie", "session=1"));
        assertThat(facts.contentType()).isEqualTo("text/html");
        assertThat(facts.response()).containsOnlyKeys("etag", "content-language");
    }

    private static @Nullable Instant modified(String written) {
        return facts(Map.of("last-modified", written)).lastModified();
    }

    private static RawDocument.Facts facts(Map<String, String> headers) {
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, null, null, NOW, List.of(), false);
        var trail = new Arrival.Trail(List.of("https://a.example/"), 200, headers);
        return Facts.of(asked, trail, RawDocument.Outcome.RECEIVED, null, "h", NOW);
    }
}
