package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class='list'><li><a href='1'>a</a><i>2026-02-03</i><li><a href='2'>b</a><i>2026-02-04</i></ul>",
                "<ul class='list'><li><b><a href='1'>a</a></b><i>2026-02-03</i>"
                        + "<li><b><a href='2'>b</a></b><i>2026-02-04</i></ul>",
                "<p class='list'><a href='1'>a</a><i>2026-02-03</i><br><a href='2'>b</a><i>2026-02-04</i></p>",
                "<ul class='list'><li><a href='1'>a <i>2026-02-03</i></a><li><a href='2'>b <i>2026-02-04</i></a></ul>"
            })
    void dates_are_chosen_like_the_links_themselves(String list) throws Exception {
        assertThat(dates(list)).containsExactly(DAY, DAY.plus(Duration.ofDays(1)));
    }

    @Test
    void a_link_without_a_date_leaves_the_others_theirs() throws Exception {
        String list = "<ul class='list'><li><a href='1'>a</a><li><a href='2'>b</a><i>2026-02-03</i></ul>";
        assertThat(dates(list)).containsExactly(null, DAY);
    }

    @Test
    void a_link_to_a_place_in_the_page_is_none_whatever_its_base_says() throws Exception {
        assertThat(urls("listing", "<base href='https://site.example/'><a href='#top'>a</a><a href='x'>b</a>", null))
                .containsExactly("https://site.example/x");
    }

    @Test
    void a_row_within_rows_is_put_into_its_page_once() throws Exception {
        String rows = "<record>".repeat(400) + "<![CDATA[<a href='x'>y</a>]]>" + "</record>".repeat(400)
                + "<record><![CDATA[<a href='z'>y</a>]]></record>";
        assertThat(urls("listing", "<script type='text/xml'>" + rows + "</script>", null))
                .containsExactly(BASE + "x", BASE + "z");
    }

    private List<@Nullable Instant> dates(String page) throws Exception {
        SourceSettings source = source("listing", ", links: '.list a', dates: '.list i'");
        var document = new SourceDocument(BASE, page.getBytes(StandardCharsets.UTF_8), "text/html");
        return ((Found.Links) SourceReader.read(source, document))
                .links().stream().map(FoundLink::changedAt).toList();
    }
}
