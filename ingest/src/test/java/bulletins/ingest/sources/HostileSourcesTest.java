package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSourcesTest extends ReadingTest {
    @Test
    void follow_rules_choose_among_the_links_of_a_page() throws IOException {
        String page =
                "<a href='/policy/1'>1</a><a href='/about'>x</a><a href='/policy/print/1'>p</a><a href='mailto:a@b'>m</a>";
        Found found = SourceReader.read(
                source("page", ", follow: '/policy/', follow-not: '/print/'"),
                new SourceDocument(BASE, page.getBytes(StandardCharsets.UTF_8), null));
        assertThat(((Found.Links) found).links())
                .extracting(FoundLink::url)
                .containsExactly("https://site.example/policy/1");
    }

    @Test
    void a_listing_takes_the_base_of_its_page_into_account() throws IOException {
        assertThat(urls("listing", "<base href='https://other.example/x/'><a href='y'>y</a>", null))
                .containsExactly("https://other.example/x/y");
    }

    @Test
    void links_that_lead_nowhere_else_are_not_taken() throws IOException {
        assertThat(urls(
                        "listing",
                        "<a href='#'>1</a><a href=''>2</a><a href='/news/#top'>3</a><a href='./4'>4</a>",
                        null))
                .containsExactly("https://site.example/news/4");
    }

    @Test
    void the_rows_of_a_list_may_stand_in_a_script() throws IOException {
        String page = "<ul><script type='text/xml'><datastore><nextgroup><![CDATA[<a href='/more'></a>]]></nextgroup>"
                + "<recordset><record><![CDATA[<li><a href='/1'>一</a></li>]]></record>"
                + "<record><![CDATA[<li><a href='/2'>二</a></li>]]></record></recordset></datastore></script></ul>";
        assertThat(urls("listing", page, "text/html"))
                .containsExactly("https://site.example/1", "https://site.example/2");
    }

    @Test
    void a_listing_gives_the_titles_and_dates_that_stand_beside_its_links() throws IOException {
        String page = "<ul><li><a href='/1'>…</a><b>稳就业十条</b><span>2026年3月5日</span>"
                + "<li><a href='/2' title='技能提升'>…</a><time datetime='2026-03-06T10:00:00+08:00'>昨天</time>"
                + "<li><a href='/3'>无期</a><span>近日</span></ul>";
        Found found = SourceReader.read(
                source("listing", ", links: 'li > a', titles: b, dates: 'span, time'"),
                new SourceDocument(BASE, page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"));
        assertThat(((Found.Links) found).links())
                .containsExactly(
                        new FoundLink("https://site.example/1", "稳就业十条", Instant.parse("2026-03-05T00:00:00Z")),
                        new FoundLink("https://site.example/2", "技能提升", Instant.parse("2026-03-06T02:00:00Z")),
                        new FoundLink("https://site.example/3", "无期", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T08:30:00+08:00, 2026-03-05T00:30:00Z",
        "2026-03-05T08:30:00+0000, 2026-03-05T08:30:00Z",
        "2026-03-05 08:30:00 +0000, 2026-03-05T08:30:00Z",
        "2026-03-05 08:30:00.5Z, 2026-03-05T08:30:00Z",
        "2026-03-05 08:30, 2026-03-05T00:30:00Z",
        "[2026/3/5], 2026-03-05T00:00:00Z",
        "发布时间：2026.03.05 08:30:15 来源：某处, 2026-03-05T00:30:15Z"
    })
    void dates_are_read_as_sites_write_them(String written, Instant meant) {
        assertThat(Dates.of(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-45",
                "12026-03-05",
                "2026",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z"
            })
    void what_is_no_date_is_none(String written) {
        assertThat(Dates.of(written)).isNull();
    }
}
