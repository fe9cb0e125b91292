package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest extends ReadingTest {
    private static final Instant DAY = Instant.parse("2026-02-03T00:00:00Z");

    /** All links are of one row, in which nothing, or all there is, may be the date. */
    @ParameterizedTest
    @ValueSource(strings = {".none", "p", "b"})
    void a_page_that_is_one_long_row_takes_time_by_its_length(String dates) throws Exception {
        String page = "<div>" + "<a href='x'>y</a>".repeat(20_000) + "<b>2026-02-03</b><p>" + "z".repeat(300_000)
                + "</p></div>";
        SourceSettings source = source("listing", ", links: 'a', titles: '.title', dates: '" + dates + "'");
        var document = new SourceDocument(BASE, page.getBytes(StandardCharsets.UTF_8), "text/html");
        Found found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SourceReader.read(source, document));
        assertThat(((Found.Links) found).links())
                .hasSize(20_000)
                .allMatch(link -> "y".equals(link.title()))
                .allMatch(link -> (link.changedAt() == null) != dates.equals("b"))
                .allMatch(link -> link.changedAt() == null || link.changedAt().equals(DAY));
    }

    @Test
    void a_row_within_rows_is_put_into_its_page_once() throws Exception {
        String rows = "<record>".repeat(400) + "<![CDATA[<a href='x'>y</a>]]>" + "</record>".repeat(400)
                + "<record><![CDATA[<a href='z'>y</a>]]></record>";
        assertThat(urls("listing", "<script type='text/xml'>" + rows + "</script>", null))
                .containsExactly(BASE + "x", BASE + "z");
    }
}
