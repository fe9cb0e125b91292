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
    void RSS_2_is_read_with_relative_and_missing_links_and_bad_dates() throws IOException {
        String feed = "<rss version='2.0'><channel><title>t</title>"
                + "<item><title>a</title><link>../a.html</link><pubDate>the day after</pubDate></item>"
                + "<item><title>no link</title></item>"
                + "<item><title>b</title><guid isPermaLink='true'>https://site.example/b</guid></item>"
                + "<item><title>c</title><link>javascript:void(0)</link></item>"
                + "</channel></rss>";
        assertThat(urls("feed", feed, "text/html"))
                .containsExactly("https://site.example/a.html", "https://site.example/b");
        assertThat(((Found.Links) read("feed", feed, "text/html")).skipped()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pubDate", "dc:date"})
    void dates_of_a_feed_are_read_as_content_systems_write_them(String element) throws IOException {
        String feed = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>t</title>"
                + "<link>x</link><description>d</description><item><title>a</title><link>/a</link><" + element
                + ">2026-03-05 08:30:15</" + element + "></item></channel></rss>";
        assertThat(((Found.Links) read("feed", feed, "text/xml")).links())
                .extracting(FoundLink::changedAt)
                .containsExactly(Instant.parse("2026-03-05T00:30:15Z"));
    }

    @Test
    void RSS_1_is_read() throws IOException {
        String feed =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                        + "<channel rdf:about='x'><title>t</title><link>x</link><description>d</description></channel>"
                        + "<item rdf:about='/r1'><title>r</title><link>/r1</link></item></rdf:RDF>";
        assertThat(urls("feed", feed, "application/rdf+xml")).containsExactly("https://site.example/r1");
    }

    @Test
    void Atom_is_read_with_its_dates() throws IOException {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>x</id>"
                + "<updated>2026-01-01T00:00:00Z</updated><entry><title>e</title><id>e</id>"
                + "<link href='/e'/><updated>2026-01-02T03:04:05Z</updated></entry></feed>";
        Found.Links found = (Found.Links) read("feed", feed, "application/atom+xml");
        assertThat(found.links().get(0).url()).isEqualTo("https://site.example/e");
        assertThat(found.links().get(0).changedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @Test
    void JSON_Feed_is_read() throws IOException {
        String feed = "\ufeff{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":["
                + "{\"id\":\"1\",\"url\":\"/j1\",\"date_published\":\"yesterday\"},{\"id\":\"2\"}]}";
        assertThat(urls("feed", feed, "text/plain")).containsExactly("https://site.example/j1");
    }

    @Test
    void the_items_of_a_JSON_Feed_may_give_their_address_in_other_places() throws IOException {
        String feed =
                "{\"items\":[{\"id\":\"https://site.example/i\"},{\"id\":2,\"url\":\"\",\"external_url\":\"/e\"}]}";
        assertThat(urls("feed", feed, null)).containsExactly("https://site.example/i", "https://site.example/e");
    }

    @Test
    void a_feed_that_is_not_quite_XML_is_read() throws IOException {
        String feed =
                "\n<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'x.dtd'>"
                        + "<rss version='0.91'><channel><title>A&nbsp;B\u000b & C</title><link>x</link><description>d</description>"
                        + "<item><title>t</title><link>/a.jsp?x=1&y=2</link></item></channel></rss>\n<!-- 3 ms --><script>x</script>";
        assertThat(urls("feed", feed, "text/xml")).containsExactly("https://site.example/a.jsp?x=1&y=2");
    }

    @Test
    void the_base_that_Atom_names_counts_and_so_does_its_link_in_RSS() throws IOException {
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/x/'><title>t</title><id>x</id>"
                + "<entry xml:base='y/'><title>e</title><id>e</id><link rel='self' href='self'/><link href='z.html'/></entry>"
                + "<entry><title>e</title><id>f</id><link href='../f.html'/></entry></feed>";
        assertThat(urls("feed", atom, null))
                .containsExactly("https://site.example/x/y/z.html", "https://site.example/f.html");
        String rss = "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>t</title>"
                + "<item><title>a</title><link/><atom:link rel='alternate' href='/alt'/></item></channel></rss>";
        assertThat(urls("feed", rss, null)).containsExactly("https://site.example/alt");
    }

    @Test
    void a_feed_of_nothing_but_beginnings_is_unreadable() throws IOException {
        assertThat(read("feed", "<!DOCTYPE".repeat(100_000), null)).isInstanceOf(Found.Unreadable.class);
        assertThat(read("feed", "<rss>" + "<x a='&".repeat(100_000), null)).isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void a_feed_with_a_billion_laughs_is_unreadable() throws IOException {
        String feed = LAUGHS + "<rss version='2.0'><channel><title>&lol3;</title></channel></rss>";
        assertThat(read("feed", feed, null)).isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void a_feed_that_asks_for_a_file_of_ours_is_unreadable() throws IOException {
        String feed = OUTSIDE + "<rss version='2.0'><channel><title>&secret;</title></channel></rss>";
        assertThat(read("feed", feed, null)).isInstanceOf(Found.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html><body>Not found</body></html>", "{\"items\": 7}", "{", "<rss", "\u0000\u0001", "plain"
            })
    void what_is_no_feed_is_said_so(String text) throws IOException {
        assertThat(read("feed", text, "application/rss+xml")).isInstanceOf(Found.Unreadable.class);
    }

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
